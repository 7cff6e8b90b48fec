import { buildLedger } from '../src/lib/ledger/build-ledger';
import { countFacets, filterTies } from '../src/lib/ledger/filter';
import { EFFECT, type Filter, type Ledger } from '../src/lib/ledger/ledger';
import { listTies } from '../src/lib/ledger/ties';
import type { Bench } from './bench';
import { claimSets } from './claim-sets';
import { medianTimes } from './measure';

/** A tie as one would keep it without a ledger: an object with its claims in it. */
interface PlainTie {
	hue: string;
	predicate: string;
	types: string[];
	claims: { source: string; effect: number; ended: boolean; admits: boolean }[];
}

function plainTies(ledger: Ledger): PlainTie[] {
	const type = (id: string) => ledger.actorTypes.values[ledger.actorType[ledger.actors.code(id)]];
	const admits = ledger.acts.code('acknowledges');
	return listTies(ledger).map(({ hue, predicate, subject, objects, claims }) => ({
		...{ hue, predicate, types: [subject, ...objects].map(type) },
		claims: claims.map((id) => {
			const row = ledger.claims.code(id);
			return {
				source: ledger.sources.values[ledger.source[row]],
				effect: ledger.effect[row],
				ended: ledger.phase[row] === 2,
				admits: ledger.act[row] === admits && (ledger.bearing[row] & 64) !== 0
			};
		})
	}));
}

function plainStatus(claims: PlainTie['claims']): string {
	const has = (effect: number) => claims.some((claim) => claim.effect === effect);
	const saysSo = claims.filter(({ effect }) => effect === EFFECT.affirms || effect === EFFECT.alleges);
	if (has(EFFECT.contests) || (saysSo.length > 0 && has(EFFECT.denies))) return 'disputed';
	if (has(EFFECT.denies)) return 'negated';
	if (claims.some((claim) => claim.admits)) return 'acknowledged';
	if (has(EFFECT.affirms)) return saysSo.every((claim) => claim.ended) ? 'ended' : 'asserted';
	return saysSo.length > 0 ? 'alleged' : 'hypothetical';
}

function plainFilter(ties: PlainTie[], filter: Filter): PlainTie[] {
	const off = {
		hue: new Set<string>(filter.hue),
		status: new Set<string>(filter.status),
		predicate: new Set(filter.predicate),
		type: new Set(filter.actorType),
		source: new Set(filter.source)
	};
	return ties.filter((tie) => {
		if (off.hue.has(tie.hue) || off.predicate.has(tie.predicate)) return false;
		if (tie.types.some((type) => off.type.has(type))) return false;
		const left = tie.claims.filter((claim) => !off.source.has(claim.source));
		return left.length > 0 && !off.status.has(plainStatus(left));
	});
}

/** What a click in the legend costs: the ties that remain, with statuses taken anew. */
export const filter: Bench = {
	name: 'filter',
	async *run(options) {
		for (const { name, input } of claimSets(options)) {
			const ledger = buildLedger(input);
			const ties = plainTies(ledger);
			const off: Filter = {
				hue: ['third-party'],
				status: ['hypothetical'],
				predicate: [ledger.predicates.values[0]],
				actorType: ['person'],
				source: ledger.sources.values.filter((_, i) => i % 4 === 0)
			};
			const [one, other] = [filterTies(ledger, off).ties.length, plainFilter(ties, off).length];
			if (one !== other) throw new Error(`The two filters disagree: ${one} ties and ${other}.`);
			const [oursMs, theirsMs, countMs] = await medianTimes(
				options.runs,
				() => filterTies(ledger, off),
				() => plainFilter(ties, off),
				() => countFacets(ledger, off)
			);
			yield { on: name, ours: 'filter ties', oursMs, theirs: 'the same over an array of objects', theirsMs };
			yield { on: name, ours: 'count the legend', oursMs: countMs };
		}
	}
};
