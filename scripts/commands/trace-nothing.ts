import { inTextOf } from '../../src/lib/dossier/actor-name';
import type { EvidenceContext } from '../../src/lib/evidence/evidence-context';
import { endsWords } from '../../src/lib/evidence/trail-evidence';
import { LEFT_OUT } from '../../src/lib/ledger/standing';
import { findTrails } from '../../src/lib/ledger/trails';
import type { TraceQuery } from './trace';

/** Says that no trail was found, and what to try: only what would find one is proposed. */
export function nothingFound(context: EvidenceContext, query: TraceQuery): string {
	const { ledger, index } = context;
	const { length } = query;
	const finds = (from: number, to: number | undefined, more: Partial<TraceQuery> = {}) =>
		findTrails(ledger, from, to, { ...query, ...more, k: 1 }).length > 0;
	const from = ledger.actors.code(query.from);
	const to = query.to === undefined ? undefined : ledger.actors.code(query.to);
	const hops = length === 1 ? 'one hop' : `${length} hops`;
	const words = [`No trail of at most ${hops} leads ${endsWords(context, query.from, query.to)}.`];
	if (finds(from, to, { length: length + 2 }))
		words.push(`There is a longer one: try --length ${length + 2}.`);
	const more = LEFT_OUT.filter((name) => !query.with.includes(name));
	const help = more.filter((name) => finds(from, to, { with: [...query.with, name] }));
	if (help.length > 0) {
		words.push(`There is one over ties that are left out: try --with ${[...query.with, help[0]].join()}.`);
	}
	if (to !== undefined && finds(to, from)) {
		words.push(`There is one the other way: try --from ${query.to} --to ${query.from}.`);
	}
	const voice = voiceOf(context, from);
	if (voice !== undefined && finds(ledger.actors.code(voice), to)) {
		words.push(
			`What ${inTextOf(index, query.from)} says is said for ${inTextOf(index, voice)}: try --from ${voice}.`
		);
	}
	if (words.length === 1) {
		words.push(
			'Trails follow a tie from its subject to its object and end at a class of groups. Try another actor.'
		);
	}
	return words.join(' ');
}

/** The party that an actor speaks for most. */
function voiceOf({ ledger }: EvidenceContext, actor: number): string | undefined {
	const times = new Map<number, number>();
	for (let row = 0; row < ledger.size; row++) {
		const party = ledger.speaksFor[row];
		if (ledger.who[row] === actor && party !== actor) times.set(party, (times.get(party) ?? 0) + 1);
	}
	const most = [...times].sort((a, b) => b[1] - a[1])[0];
	return most && ledger.actors.values[most[0]];
}
