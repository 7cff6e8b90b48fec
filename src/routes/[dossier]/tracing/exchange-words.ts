import { nameOf } from '$lib/dossier/actor-name';
import type { EvidenceContext } from '$lib/evidence/evidence-context';
import { tieLines } from '$lib/evidence/evidence-tie';
import type { Exchange, ExchangeTurn } from '$lib/evidence/exchange';
import { citedSource } from '$lib/evidence/source-numbers';
import type { Status } from '$lib/ledger/ledger';
import { selectedTie } from '$lib/scene/dossier-picture';
import type { Selection } from '$lib/scene/selection';
import { countWords } from './board-words';
import { chosenActors } from '$lib/state/chosen-actors';

/** What an exchange is of: a name, and the status where it is a tie, which is never named without one. */
export interface ExchangeSubject {
	title: string;
	status?: Status;
	/** The selection in a few words, where it is not one of actors: "the selected tie". */
	instead?: string;
}

/** Names what a selection asks to be read in order. */
export function exchangeSubject(context: EvidenceContext, select: Selection): ExchangeSubject {
	const { index, ledger, dossier } = context;
	const { actor, other } = chosenActors(select);
	if (actor) {
		const names = [actor, ...(other ? [other] : [])].map((id) => nameOf(index, id));
		return { title: names.join(' and ') };
	}
	if (select.kind === 'source') {
		const source = index.sources.get(select.id);
		if (!source) return { title: dossier.header.title };
		const { publisherName, title } = citedSource(index, source, 1);
		return { title: `${publisherName}, ${title}`, instead: 'the selected source' };
	}
	if (select.kind === 'none') return { title: dossier.header.title };
	const tie = tieLines(context)(selectedTie(ledger, select));
	const instead = select.kind === 'claim' ? 'the selected claim' : 'the selected tie';
	if (!tie) return { title: select.kind === 'claim' ? `Claim ${select.id}` : 'The selected tie', instead };
	return { title: tie.name, status: tie.status, instead };
}

/** "24 claims: 5 exchanges and 9 claims that stand alone, in 12 sources." */
export function exchangeLine({ turns, threads, sources }: Exchange): string {
	const alone = turns.filter((turn) => turn.turns === 1).length;
	const parts = [
		threads > alone && countWords(threads - alone, 'exchange'),
		alone > 0 && `${countWords(alone, 'claim')} that ${alone === 1 ? 'stands' : 'stand'} alone`
	].filter(Boolean);
	return `${countWords(turns.length, 'claim')}: ${parts.join(' and ')}, in ${countWords(sources.length, 'source')}.`;
}

/** Why nothing stands here, and what to try. */
export function emptyExchange(context: EvidenceContext, select: Selection): string {
	const { actor, other } = chosenActors(select);
	if (!actor) return 'All claims of this selection are left out by the filters.';
	const name = nameOf(context.index, actor);
	if (!other) return `No claim in these sources names ${name}. Try the whole dossier.`;
	return `No claim in these sources names both ${name} and ${nameOf(context.index, other)}. Try one of the two alone, or the whole dossier.`;
}

/** The date of a turn, for the margin: when it was said; else that this is not given, and what gives it its place. */
export function marginDates({ claim, placedBy }: ExchangeTurn): string[] {
	if (placedBy === 'said') {
		const { words, basisWords } = claim.said;
		return basisWords === 'stated in the source' ? [words] : [words, basisWords];
	}
	const lines = ['date not given'];
	if (claim.valid.basis === 'stated') lines.push(`of ${claim.valid.words}`);
	if (placedBy === 'published') lines.push(`published ${claim.published.words}`);
	if (placedBy === 'thread') lines.push('placed by its exchange');
	return lines;
}

/**
 * How deep each turn of a thread stands under the claim that opens it: 0 for what answers nothing here.
 *
 * @param turns of one thread, each after what it answers
 */
export function depthsOf(turns: readonly ExchangeTurn[]): number[] {
	const depths = new Map<string, number>();
	return turns.map(({ claim, answers }) => {
		const above = answers.flatMap((id) => depths.get(id) ?? []);
		const depth = above.length === 0 ? 0 : Math.min(...above) + 1;
		depths.set(claim.id, depth);
		return depth;
	});
}

/** Turns in their groups: each thread by itself, or each turn where threads interleave. */
export function groupTurns(turns: readonly ExchangeTurn[], by: 'thread' | 'date'): ExchangeTurn[][] {
	const groups: ExchangeTurn[][] = [];
	for (const turn of turns) {
		const last = groups.at(-1);
		if (by === 'thread' && last?.[0].thread === turn.thread) last.push(turn);
		else groups.push([turn]);
	}
	return groups;
}
