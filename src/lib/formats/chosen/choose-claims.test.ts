import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportInput } from '../format';
import { realInput } from '../real-dossier.test-support';
import { chooseClaims } from './choose-claims';

describe('chooseClaims', () => {
	let real: ExportInput;
	beforeAll(async () => {
		real = await realInput();
	});
	const choose = (...ids: string[]) => {
		const rows = new Uint8Array(real.ledger.size);
		for (const id of ids) rows[real.ledger.claims.code(id)] = 1;
		return chooseClaims({ ...real, rows });
	};

	it('gives the dossier itself where nothing is chosen', () => {
		const { dossier, ties } = chooseClaims(real);
		expect(dossier).toBe(real.dossier);
		expect(ties).toHaveLength(79);
	});

	it('brings the claim that a chosen one is about, and what that one is about', () => {
		const about = real.dossier.claims.find(({ that }) => that && !Array.isArray(that))!;
		const { dossier } = choose(about.id);
		const { claim } = about.that as { claim: string };
		expect(dossier.claims.map(({ id }) => id)).toContain(claim);
	});

	it('takes status and numbers from the chosen claims alone', () => {
		expect(choose('arabnews-isk.001', 'arabnews-isk.002').ties[0].status).toBe('disputed');
		expect(choose('arabnews-isk.001').ties[0].status).toBe('alleged');
	});

	it('cuts references to claims that are not chosen', () => {
		const [denial] = choose('arabnews-isk.002').dossier.claims;
		expect(denial.respondsTo).toBeUndefined();
		expect(denial.contradicts).toBeUndefined();
		const both = choose('arabnews-isk.001', 'arabnews-isk.002').dossier.claims;
		expect(both[1].respondsTo).toEqual(['arabnews-isk.001']);
	});

	it('keeps the actors that the claims name, what they are part of, and the publishers', () => {
		const ids = choose('arabnews-isk.002').dossier.actors.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining(['shafqat-ali-khan', 'pakistan', 'isil-k', 'arab-news']));
		expect(ids).not.toContain('india');
	});

	it('leaves the header without the actors that are gone', () => {
		const { header } = choose('arabnews-isk.002').dossier;
		expect(header.principal).toEqual(['pakistan', 'isil-k']);
		expect(header.poles).toBeUndefined();
		expect(Object.keys(header.views!.wide!.at).sort()).toEqual(['isil-k', 'pakistan']);
	});
});
