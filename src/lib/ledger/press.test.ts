import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { pressOf } from './press';
import { tinyDossier, type TinyClaim } from './tiny-dossier.test-support';

const says: TinyClaim = { who: 'north', act: 'asserts', that: ['south', 'harbours', 'band'] };

describe('pressOf', () => {
	const input = tinyDossier(
		['north', 'south', 'band'],
		[
			{ ...says, source: 's1' },
			{ ...says, source: 's1' },
			{ ...says, source: 's2' },
			{ ...says, source: 's3', that: ['south', 'attacks', 'band'] }
		],
		['s1=o', 's2=o', 's3']
	);
	Object.assign(input.sources[0], { country: 'PAK' });
	Object.assign(input.sources[1], { country: 'PAK', kind: 'syndication' });
	const ledger = buildLedger(input);

	it('counts sources, origins and claims by country and kind, most claims first', () => {
		const { byCountry, byKind, origins } = pressOf(ledger, input);
		expect(byCountry).toEqual([
			{ value: 'PAK', sources: 2, origins: 1, claims: 3, ids: ['s1', 's2'] },
			{ value: '', sources: 1, origins: 1, claims: 1, ids: ['s3'] }
		]);
		expect(byKind.map(({ value, sources }) => [value, sources])).toEqual([
			['report', 2],
			['syndication', 1]
		]);
		expect(origins).toBe(2);
	});

	it('takes the country of the publisher where the source has none', () => {
		const publisher = { ...input.actors.at(-1)!, xref: { iso3: 'TUR' } };
		const { byCountry } = pressOf(ledger, { ...input, actors: [publisher] });
		expect(byCountry.map(({ value }) => value)).toEqual(['PAK', 'TUR']);
	});

	it('counts only what stands behind the ties, from the claims that count', () => {
		expect(pressOf(ledger, input, { ties: [1] })).toMatchObject({ sources: 1, claims: 1 });
		expect(pressOf(ledger, input, { ties: [0], rows: Uint8Array.of(0, 0, 1, 1) })).toMatchObject({
			...{ sources: 1, claims: 1, byCountry: [{ value: 'PAK', ids: ['s2'] }] }
		});
	});
});
