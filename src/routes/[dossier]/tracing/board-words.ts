import type { BoardDate, BoardEntry, BoardEvidence } from '$lib/evidence/board';

/** "once", "twice", "3 times". */
export function timesWords(n: number): string {
	return n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`;
}

/** "1 accusation", "3 accusations". */
export function countWords(n: number, noun: string): string {
	return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/**
 * When an accusation was made, a line a date, each with what the date is of: "First said 18 Oct 2025, date inferred".
 * Undated instances are told apart from dated ones.
 */
export function boardDateLines({ first, last, undated, claims }: BoardEntry): string[] {
	if (first.basis === 'undated') return ['Date not given'];
	const single = first.claim === last.claim;
	const lines = single ? [dateLine('', first)] : [dateLine('first ', first), dateLine('last ', last)];
	if (undated > 0) lines.push(`${undated} of ${claims.length} undated`);
	return lines;
}

function dateLine(which: '' | 'first ' | 'last ', { words, basis, inferred }: BoardDate): string {
	const line = `${which}${basis} ${words}${inferred ? ', date inferred' : ''}`;
	return line[0].toUpperCase() + line.slice(1);
}

/** One line of numbers: "3 accusations: 1 made, 2 received. 2 without a recorded reply, 1 disputed. 4 sources." */
export function boardLine(board: BoardEvidence): string {
	const { entries, total, unanswered, disputed, sources } = board;
	if (total === 0) return 'Nothing found.';
	const shown = entries.length === total ? '' : `${entries.length} of `;
	const facts = [`${unanswered} without a recorded reply`, `${disputed} disputed`];
	return `${shown}${countWords(total, 'accusation')}, ${facts.join(', ')}, in ${countWords(sources.length, 'source')}.`;
}

/** Why a board is empty, and what to try. */
export function emptyWords({ actor, other, total }: BoardEvidence, only: string | null): string {
	const whose = !actor
		? 'in this dossier'
		: other
			? `between ${actor.name} and ${other.name}`
			: `made by ${actor.name} or against ${actor.name}`;
	if (total > 0 && only === 'unanswered')
		return `Each accusation ${whose} has a reply on record. Show all of them to read it.`;
	if (total > 0) return `No accusation ${whose} is disputed. Show all of them.`;
	const what = `No accusation ${whose} is recorded in these sources`;
	if (!actor) return `${what}.`;
	return `${what}. Try ${other ? 'one of the two alone, or ' : ''}the whole dossier.`;
}
