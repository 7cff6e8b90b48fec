import { describe, expect, it } from 'vitest';
import { actorEvidence, actorTabEvidence } from './actor-evidence';
import { citation } from './citation';
import { claimEvidence } from './claim-evidence';
import type { EvidenceClaim } from './evidence';
import { evidenceClaim } from './evidence-claim';
import { evidenceContext } from './evidence-context';
import { dossier, tinyContext } from './fixture';
import { buildLedger } from '../ledger/build-ledger';
import { linkEvidence } from './link-evidence';
import { overviewEvidence } from './overview-evidence';
import { sourceEvidence } from './source-evidence';
import { SourceNumbers } from './source-numbers';
import { tieEvidence } from './tie-evidence';

const context = tinyContext();
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const ids = (claims: EvidenceClaim[]) => claims.map(({ id }) => id);
const one = (id: string) => evidenceClaim(context, new SourceNumbers(context.index), id);

describe('evidenceClaim', () => {
	it('says when the date of saying is not given, without repeating the date of the thing itself', () => {
		expect(one('paper.001').when).toBe('date not given');
		expect(plain(one('wire.002').when)).toBe('date of saying not given');
		expect(plain(one('paper.003').when)).toBe('Capital, 12 Oct 2025');
	});
	it('keeps the three clocks apart, each with its basis', () => {
		const { valid, said, published } = one('paper.001');
		expect([valid.basis, said.basis, published.basis]).toEqual(['inferred', 'unknown', 'inferred']);
		expect(one('wire.001').said.words).toBe('date not given');
	});
	it('puts replies under what they answer, those about the same tie before those that speak of something else', () => {
		expect(ids(one('paper.001').replies)).toEqual(['paper.002', 'paper.003']);
		expect(one('paper.001').replies[1].actWords).toBe('denies that the RB is based in Valley');
		expect(one('paper.001').replies[1].answersBasis).toBe('inferred');
	});
	it('marks what is said in passing', () => {
		expect(one('wire.003').actWords).toBe('asserts, in passing');
	});
	it('tells an unanswered charge from one of which another instance is answered', () => {
		expect([one('wire.002').unanswered, one('wire.002').answeredElsewhere]).toEqual([true, false]);
		expect([one('wire.005').unanswered, one('wire.005').answeredElsewhere]).toEqual([false, true]);
		expect([one('paper.001').unanswered, one('paper.001').answeredElsewhere]).toEqual([false, false]);
	});
	it('names a contradiction on both sides', () => {
		expect(one('wire.005').contradicts).toEqual(['paper.003']);
		expect(one('paper.003').contradicts).toEqual(['wire.005']);
	});
	it('ends where replies answer each other in a ring', () => {
		const ring = {
			...dossier,
			claims: dossier.claims.map((claim) =>
				claim.id === 'paper.001' ? { ...claim, respondsTo: ['paper.002'] } : claim
			)
		};
		const ringContext = evidenceContext(ring, buildLedger(ring));
		const first = evidenceClaim(ringContext, new SourceNumbers(ringContext.index), 'paper.001');
		expect(ids(first.replies[0].replies)).toEqual([]);
		const tie = tieEvidence(ringContext, 'south~harbours~band');
		expect(tie?.groups.flatMap((group) => ids(group.claims))).toContain('paper.001');
	});
	it('keeps a withdrawn claim readable, with its reason', () => {
		const withdrawn = {
			...dossier,
			claims: dossier.claims.map((claim) =>
				claim.id === 'wire.004' ? { ...claim, deprecated: 'Misread.' } : claim
			)
		};
		const other = evidenceContext(withdrawn, buildLedger(withdrawn));
		expect(claimEvidence(other, 'wire.004')?.claim.withdrawn).toBe('Misread.');
		expect(claimEvidence(other, 'wire.004')?.tie).toBeUndefined();
	});
});

describe('tieEvidence', () => {
	const tie = tieEvidence(context, 'south~harbours~band')!;
	it('does not call neutral a polarity that nobody has set', () => {
		const { index } = context;
		const harbours = { ...index.predicates.get('harbours')!, polarity: 'unknown' as const };
		const open = { ...index, predicates: new Map([...index.predicates, ['harbours', harbours]]) };
		expect(tieEvidence({ ...context, index: open }, 'south~harbours~band')?.kindWords).toBe(
			'Tie, polarity not set'
		);
		expect(tie.kindWords).toBe('Tie, hostile to a third party');
	});
	it('has the status in words and says why an asserter is not disinterested', () => {
		expect(tie.name).toBe('South harbours RB');
		expect(tie.statusWords).toBe('North affirms, South denies.');
		expect(tie.corroboration).toEqual({ reports: 2, asserters: 1, disinterested: 0 });
		expect(tie.notes.disinterested).toBe('it is the accuser');
	});
	it('shows a reply under what it answers and not again in a group of its own', () => {
		expect(tie.groups.map(({ heading, claims }) => [heading, ids(claims)])).toEqual([
			['Accused, with the replies', ['wire.005', 'paper.001']]
		]);
	});
	it('shows a claim on its own too when it also answers something outside the tie', () => {
		expect(
			tieEvidence(context, 'band~based_in~valley')?.groups.map(({ id, claims }) => [id, ids(claims)])
		).toEqual([
			['asserted', ['wire.001']],
			['denied', ['paper.003']]
		]);
	});
	it('keeps near ties apart: where the group is said to be, and the same with a class of groups', () => {
		expect(tie.keptApart.map(({ key }) => key)).toEqual(['band~based_in~valley', 'south~harbours~rebels']);
	});
	it('numbers sources in order of use and says what was read', () => {
		expect(tie.sources.map(({ id, number, readWords }) => [id, number, readWords])).toEqual([
			['wire', 1, 'Read from an excerpt only'],
			['paper', 2, 'Read in full']
		]);
	});
	it('takes the status from the claims that count, and knows no tie without any', () => {
		const masked = tinyContext(['paper.002', 'paper.003']);
		expect(tieEvidence(masked, 'south~harbours~band')?.statusWords).toBe(
			'Alleged by North only. A reply is recorded, but left out of what is shown.'
		);
		expect(tieEvidence(tinyContext(['wire.002']), 'north~attacks~valley')).toBeUndefined();
		expect(tieEvidence(context, 'nonsense')).toBeUndefined();
	});
});

describe('actorEvidence', () => {
	it('puts its numbers into one line', () => {
		expect(actorEvidence(context, 'north')?.line).toBe(
			'Named in 5 of 8 claims, in 2 of 2 sources. Accuses 3 times, is accused once.'
		);
	});
	it('offers the tabs that hold something', () => {
		expect(actorEvidence(context, 'south')?.tabs.map(({ id, count }) => [id, count])).toEqual([
			['says', 3],
			['saidOf', 3],
			['denies', 2],
			['unanswered', 1]
		]);
		expect(actorEvidence(context, 'nobody')).toBeUndefined();
	});
	it('knows whole and parts', () => {
		expect(actorEvidence(context, 'ada')?.partOf).toEqual({ id: 'south', name: 'South' });
		expect(actorEvidence(context, 'south')?.members).toEqual([{ id: 'ada', name: 'Ada Lark' }]);
	});
});

describe('actorTabEvidence', () => {
	it('groups by tie, the contested first, and statements last under their topic', () => {
		const { groups } = actorTabEvidence(context, 'north', 'saidOf');
		expect(groups.map((group) => (group.kind === 'tie' ? group.tie.name : group.heading))).toEqual([
			'North attacks Valley',
			'Of North: trade in Valley'
		]);
		const south = actorTabEvidence(context, 'south', 'saidOf').groups;
		expect(south.map(({ id }) => id)).toEqual(['south~harbours~band', 'south~harbours~rebels']);
	});
});

describe('linkEvidence', () => {
	it('lists the ties of a pair in either direction', () => {
		expect(linkEvidence(context, 'band', 'south').ties.map(({ key }) => key)).toEqual([
			'south~harbours~band'
		]);
		expect(linkEvidence(context, 'band', 'nobody').ties).toEqual([]);
	});
});

describe('overviewEvidence', () => {
	it('is never empty: counts, disputed ties, unanswered charges and all sources', () => {
		const overview = overviewEvidence(context);
		expect(overview.counts).toEqual({
			sources: 2,
			claims: 8,
			actors: 8,
			ties: 4,
			disputes: 2,
			unanswered: 2
		});
		expect(overview.disputed.map(({ key }) => key)).toEqual(['south~harbours~band', 'band~based_in~valley']);
		expect(overview.unanswered.map(({ claim }) => claim.id)).toEqual(['wire.002', 'wire.004']);
		expect(overview.sources.map(({ number }) => number)).toEqual([1, 2]);
	});
});

describe('claimEvidence', () => {
	it('shows what it answers and what the linter says of it', () => {
		expect(ids(claimEvidence(context, 'paper.003')!.answers)).toEqual(['paper.001']);
		expect(claimEvidence(context, 'wire.002')?.warnings.map(({ rule }) => rule)).toEqual(['W03']);
		expect(claimEvidence(context, 'wire.999')).toBeUndefined();
	});
});

describe('sourceEvidence', () => {
	it('lists every claim read in it, in order, each on its own', () => {
		const evidence = sourceEvidence(context, 'paper')!;
		expect(ids(evidence.claims)).toEqual(['paper.001', 'paper.002', 'paper.003']);
		expect(evidence.claims.every(({ replies }) => replies.length === 0)).toBe(true);
		expect(plain(evidence.date)).toBe('c. 12 Oct 2025');
	});
});

describe('citation', () => {
	it('keeps the attribution, the place and the anchor words', () => {
		expect(plain(citation(context, 'paper.001'))).toBe(
			'North accuses South of harbouring the RB, as reported by The Paper, “A quarrel”, c. 12 Oct 2025, ' +
				'para. 3 (“safe house”). Hearsay, A quarrel, claim paper.001.'
		);
	});
	it('says when only an excerpt was read, and does not repeat a publisher that speaks for itself', () => {
		expect(citation(context, 'wire.001', 'https://hearsay.example/c')).toBe(
			'The Wire asserts that the RB is based in Valley, in a text untitled in the excerpt, undated. Read from an excerpt only. ' +
				'Hearsay, A quarrel, claim wire.001, https://hearsay.example/c.'
		);
	});
});
