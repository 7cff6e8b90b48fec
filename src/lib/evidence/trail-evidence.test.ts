import { describe, expect, it } from 'vitest';
import type { CodedClaim } from '../dossier/dossier';
import { buildLedger } from '../ledger/build-ledger';
import { findTrails, type TrailOptions } from '../ledger/trails';
import { evidenceContext, type EvidenceContext } from './evidence-context';
import { dossier, tinyContext } from './fixture';
import { trailEvidence } from './trail-evidence';
import { sentenceText } from './trail-words';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
function tell(context: EvidenceContext, from: string, to: string, options: TrailOptions = {}) {
	const code = (id: string) => context.ledger.actors.code(id);
	const trails = findTrails(context.ledger, code(from), code(to), { rows: context.rows, ...options });
	return trails.map((trail) => trailEvidence(context, trail));
}
const words = (context: EvidenceContext, from: string, to: string, options?: TrailOptions) =>
	tell(context, from, to, options).map(({ sentences }) => sentences.map(sentenceText).map(plain).join(' '));

/** The tiny dossier with more claims, read in the Wire. */
function withClaims(...more: (Partial<CodedClaim> & Pick<CodedClaim, 'who' | 'act' | 'that'>)[]) {
	const claims = more.map((claim, i) => ({
		...{ id: `wire.${100 + i}`, source: 'wire', says: 'It is said.', ...claim }
	}));
	const whole = { ...dossier, claims: [...dossier.claims, ...claims] };
	return evidenceContext(whole, buildLedger(whole));
}

describe('trailEvidence', () => {
	const [trail] = tell(tinyContext(), 'north', 'band');

	it('names its actors, and says that a hop is denied', () => {
		expect(trail.title).toBe('North → South → RB');
		expect(trail.caution).toBe('A trail, not a connection: one hop is denied.');
		expect(trail.weakestWords).toBe('Weakest hop: 2, disputed.');
	});

	it('tells a charge once, with its denial and the numbers of its sources', () => {
		expect(trail.sentences.map(sentenceText)).toEqual([
			'North accuses South of harbouring the RB [1][2]; South denies it [1].'
		]);
		expect(trail.sources.map(({ id }) => id)).toEqual(['paper', 'wire']);
	});

	it('gives each hop its status, numbers and claims, with the replies under the tie', () => {
		const [accusation, tie] = trail.hops;
		expect([accusation.kind, accusation.sameClaimAs, tie.sameClaimAs]).toEqual(['accusation', 2, 1]);
		expect([tie.name, tie.status, tie.caption]).toEqual([
			'South harbours RB',
			'disputed',
			'North accuses, South denies'
		]);
		expect(tie.corroboration).toEqual({ reports: 2, asserters: 1, disinterested: 0 });
		expect([tie.claimant.id, tie.act, tie.claim]).toEqual(['north', 'accuses', 'paper.001']);
		expect(accusation.claims.map(({ id, replies }) => [id, replies.length])).toEqual([
			['paper.001', 0],
			['wire.005', 0]
		]);
		expect(tie.claims.find(({ id }) => id === 'paper.001')?.replies.map(({ id }) => id)).toEqual([
			'paper.002',
			'paper.003'
		]);
		expect([accusation.isWeakest, tie.isWeakest]).toEqual([false, true]);
	});

	it('never says connection but to say that it is none', () => {
		const others = JSON.stringify({ ...trail, caution: '' });
		expect(others).not.toMatch(/connect/i);
	});

	it('says that no reply is recorded, and warns that a class is not a group', () => {
		const [own] = tell(tinyContext(), 'north', 'rebels');
		expect(own.caution).toBe('A trail, not a connection: one hop is only alleged.');
		expect(own.sentences.map(sentenceText)).toEqual([
			'North accuses South of harbouring rebels [1]; no reply is recorded in these sources.'
		]);
		expect(own.hops[1].warnings.map((warning) => warning.words)).toEqual([
			'Rebels: a class, not one group. Which groups are meant is not said.'
		]);
	});

	it('says of an accusation that ends a trail that what it says is denied', () => {
		const [direct] = tell(tinyContext(['wire.004']), 'north', 'south');
		expect(direct.caution).toBe('A trail, not a connection: one accusation is denied.');
		expect(direct.weakestWords).toBe('Its one hop is an accusation; what it says is disputed.');
	});

	it('does not let the denial of one event stand for the denial of another', () => {
		const context = withClaims(
			{
				who: 'north',
				act: 'accuses',
				that: ['south', 'attacks', 'valley'],
				when: '2025-01-05',
				id: 'wire.200'
			},
			{
				who: 'north',
				act: 'accuses',
				that: ['south', 'attacks', 'valley'],
				when: '2025-03-07',
				id: 'wire.201'
			},
			{
				...{ who: 'south', act: 'denies', that: ['south', 'attacks', 'valley'] },
				...{ when: '2025-03-07', respondsTo: ['wire.201'] }
			}
		);
		expect(words(context, 'north', 'valley')[1]).toBe(
			'North accuses South of attacking Valley (5 Jan 2025) [1]; for 7 Mar 2025, North alleges it [1]; South denies it [1].'
		);
	});

	it('tells who else says so, and who only says it in the name of another', () => {
		const context = withClaims(
			{ who: 'ada', onBehalfOf: 'south', act: 'asserts', that: ['south', 'supports', 'band'] },
			{ who: 'narrator', act: 'asserts', that: ['south', 'supports', 'band'] }
		);
		expect(words(context, 'south', 'band')[0]).toBe(
			'The Wire asserts that South supports the RB [1]; Ada Lark, for South, says so too [1].'
		);
	});

	it('marks what was let in on request', () => {
		const context = withClaims({ who: 'narrator', act: 'denies', that: ['north', 'supports', 'band'] });
		const negated = tell(context, 'north', 'band', { with: ['negated'], length: 1 })[0];
		expect(negated.hops[0].mark).toBe('negated');
		expect(negated.caution).toBe('A trail, not a connection: one hop is said not to hold.');
	});
});
