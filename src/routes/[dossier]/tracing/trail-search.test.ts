import { beforeAll, describe, expect, it } from 'vitest';
import { evidenceContext, type EvidenceContext } from '$lib/evidence/evidence-context';
import { trailEvidence } from '$lib/evidence/trail-evidence';
import { findCounterAccusations } from '$lib/ledger/counter-accusations';
import { realDrawable } from '$lib/scene/tiny-picture.test-support';
import { trailLine } from './trail-lines';
import { pairsOf, searchTrails, suggestions, type TrailQuery } from '$lib/state/trail-search';
import { trailText } from '$lib/citation/trail-report';

let context: EvidenceContext;
beforeAll(async () => {
	const { dossier, ledger } = await realDrawable();
	context = evidenceContext(dossier, ledger);
});
const query = (from: string, to: string | null, more: Partial<TrailQuery> = {}): TrailQuery => ({
	...{ from, to, k: 5, length: 4, with: [], ...more }
});

describe('searchTrails', () => {
	it('finds the loop of harbouring and attack beside the trails', () => {
		const { trails, loops } = searchTrails(context, query('pakistan', 'ttp'));
		expect(trails.length).toBeGreaterThan(0);
		expect(loops.map((loop) => trailLine(context, loop, true).names.join(' > '))).toContain(
			'Pakistan > Afghan Taliban > TTP > Pakistan'
		);
	});

	it('finds nothing from an actor to itself, or to one that the dossier does not hold', () => {
		for (const to of ['pakistan', 'atlantis']) {
			expect(searchTrails(context, query('pakistan', to))).toEqual({ trails: [], loops: [] });
		}
	});
});

describe('pairsOf', () => {
	it('gives those who accuse each other at the ends, then along the trail', () => {
		const { ledger } = context;
		const code = (id: string) => ledger.actors.code(id);
		const all = findCounterAccusations(ledger);
		const names = (pairs: typeof all) =>
			pairs.map(({ a, b }) => [a, b].map((actor) => ledger.actors.values[actor]).sort());
		expect(names(pairsOf(all, [code('pakistan'), code('india')]))).toEqual([['india', 'pakistan']]);
		expect(names(pairsOf(all, [code('pakistan'), code('ttp')]))).toEqual([]);
		const trail = ['pakistan', 'afghan-taliban', 'ttp'].map(code);
		expect(names(pairsOf(all, [code('pakistan'), code('ttp')], trail))).toEqual([
			['afghan-taliban', 'pakistan']
		]);
	});
});

describe('suggestions', () => {
	it('proposes only what finds a trail', () => {
		const asked = query('qatar', 'ttp', { length: 1 });
		expect(searchTrails(context, asked).trails).toEqual([]);
		const tries = suggestions(context, asked);
		expect(tries.map(({ words }) => words)).toEqual([
			'Look up to 3 hops far',
			'Look out from Qatar to anyone'
		]);
		for (const { change } of tries) {
			expect(searchTrails(context, { ...asked, ...change }).trails.length).toBeGreaterThan(0);
		}
	});
});

describe('trailLine', () => {
	it('tells trails between the same actors apart by their verbs', () => {
		const { trails } = searchTrails(context, query('afghan-taliban', 'isil-k'));
		const words = trails.map((trail) => {
			const { names, verbs } = trailLine(context, trail, false);
			return `${names.join(' > ')}: ${verbs}`;
		});
		expect(new Set(words).size).toBe(words.length);
	});
});

describe('trailText', () => {
	it('holds every hop, every claim with its id, and every source, and calls no trail a connection', () => {
		const [loop] = searchTrails(context, query('pakistan', 'ttp')).loops;
		const trail = trailEvidence(context, loop);
		const text = trailText(trail, 'https://hearsay.example/');
		for (const hop of trail.hops) expect(text).toContain(`${hop.number}. ${hop.name}`);
		for (const { id } of trail.hops[1].claims) expect(text).toContain(id);
		for (const { number, publisherName } of trail.sources)
			expect(text).toContain(`[${number}] ${publisherName}`);
		expect(text.match(/connection/g)).toHaveLength(1);
		expect(text).toContain('A trail, not a connection');
	});

	it('never says that India supports the TTP', () => {
		const { trails, loops } = searchTrails(context, query('pakistan', 'india', { k: 20, length: 6 }));
		const texts = [...trails, ...loops].map((trail) => trailText(trailEvidence(context, trail), ''));
		for (const text of texts) expect(text).not.toMatch(/India\s+(supports|backs|harbours)\s+(the\s+)?TTP/i);
		expect(texts.length).toBeGreaterThan(0);
	});
});
