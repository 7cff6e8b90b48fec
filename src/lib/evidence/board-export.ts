import { NO_REPLY } from './no-reply';
import type { BoardClaim, BoardDate, BoardEntry, BoardEvidence, BoardReply } from './board';

/** Head and rows of a table: one row an accusation. */
export type BoardTable = (string | number)[][];

const HEAD = [
	...['direction', 'accuser', 'accused', 'accusation', 'tie', 'disputed', 'first', 'first is', 'last'],
	...['last is', 'undated instances', 'instances', 'reports', 'asserters', 'disinterested', 'claims'],
	...['reply recorded', 'replies', 'reply kinds', 'reply claims', 'sources']
];

/** A board as a table for CSV: dates in EDTF, ids of claims and sources separated by blanks. */
export function boardTable(board: BoardEvidence): BoardTable {
	const row = (entry: BoardEntry): (string | number)[] => [
		...[entry.direction === 'none' ? '' : entry.direction, entry.accuser.name, entry.accused?.name ?? ''],
		...[entry.sentence, entry.tieKey ?? '', yes(entry.disputed)],
		...[entry.first.edtf, basisWords(entry.first), entry.last.edtf, basisWords(entry.last)],
		...[entry.undated, entry.claims.length, entry.reports, entry.asserters, entry.disinterested],
		...[ids(entry.claims), yes(!entry.unanswered), entry.replies.length],
		...[entry.replies.map(({ kindWords }) => kindWords.toLowerCase()).join('; '), ids(entry.replies)],
		[...new Set([...entry.claims, ...entry.replies].map(({ sourceId }) => sourceId))].join(' ')
	];
	return [HEAD, ...board.entries.map((entry) => row(entry).map(plain))];
}

/**
 * A board as plain text with numbered sources: every instance of an accusation, the replies under it in order of
 * saying, and what is known of each.
 */
export function boardText(board: BoardEvidence): string {
	const { entries, total, unanswered, disputed, sources } = board;
	const shown = entries.length === total ? '' : `${entries.length} of `;
	const facts = `${shown}${count(total, 'accusation')}, ${unanswered} without a recorded reply, ${disputed} disputed`;
	const parts = [`${board.title}\n${facts}. Replies are those recorded in these sources.`];
	for (const entry of entries) parts.push(entryText(entry));
	if (sources.length > 0) {
		const list = sources.map(
			(source) =>
				`[${source.number}] ${source.publisherName}, ${source.title}, ${source.date}. ${source.readWords}.`
		);
		parts.push(`Sources\n${list.join('\n')}`);
	}
	return `${parts.join('\n\n')}\n`.replaceAll('\u00a0', ' ');
}

function entryText(entry: BoardEntry): string {
	const { reports, asserters, disinterested } = entry;
	const numbers = `${count(reports, 'report')}, ${count(asserters, 'asserter')}, ${disinterested} disinterested`;
	const side = entry.direction === 'none' ? '' : ` [${entry.direction}]`;
	const lines = [
		`${entry.sentence}${side}`,
		`  ${spanWords(entry)}. ${numbers}.${entry.disputed ? ' Disputed.' : ''}`
	];
	const claims = new Map(entry.claims.map((claim) => [claim.id, claim]));
	const replies = new Map(entry.replies.map((reply) => [reply.id, reply]));
	for (const id of entry.order) {
		const claim = claims.get(id);
		const reply = replies.get(id);
		if (claim) lines.push(`  - ${claimLine(claim)}`);
		else if (reply) lines.push(`${'    '.repeat(reply.depth)}${reply.kindWords}: ${replyLine(reply)}`);
	}
	if (entry.unanswered)
		lines.push(entry.noReply === NO_REPLY ? '    No reply recorded.' : `    ${entry.noReply}.`);
	else if (replies.size === 0) lines.push('    Answered only by the accusation itself.');
	return lines.join('\n');
}

/** A reply as a line, with what has to be known of its link to the accusation. */
function replyLine(reply: BoardReply): string {
	if (reply.link === 'matter') return `${claimLine(reply)} (on the same matter, not as an answer to this)`;
	const answered = reply.answers.join(' ');
	if (reply.answersBasis === 'stated') return `${claimLine(reply)} (answers ${answered})`;
	return `${claimLine(reply)} (answers ${answered} by the coders’ reading)`;
}

/** "Made twice, first 12 Oct 2025 (published, inferred), last 31 Oct 2025 (published)". */
function spanWords({ first, last, undated, claims }: BoardEntry): string {
	const made = `Made ${claims.length === 1 ? 'once' : claims.length === 2 ? 'twice' : `${claims.length} times`}`;
	if (first.basis === 'undated') return `${made}, undated`;
	const rest = undated === 0 ? '' : `, ${undated === 1 ? 'one of them' : `${undated} of them`} undated`;
	if (claims.length - undated === 1) return `${made}${rest}: ${dateWithBasis(first)}`;
	return `${made}${rest}, first ${dateWithBasis(first)}, last ${dateWithBasis(last)}`;
}

function dateWithBasis(date: BoardDate): string {
	return `${date.words} (${basisWords(date)})`;
}

function basisWords({ basis, inferred }: BoardDate): string {
	return inferred ? `${basis}, inferred` : basis;
}

/** "Randhir Jaiswal denies, 11 Nov 2025: India's foreign ministry rejects the charge. [3] ht-mea.002". */
function claimLine({ who, actWords, when, says, sourceNumber, id }: BoardClaim): string {
	return `${who.name} ${actWords}, ${when}: ${says} [${sourceNumber}] ${id}`;
}

function ids(claims: readonly { id: string }[]): string {
	return claims.map(({ id }) => id).join(' ');
}

function yes(flag: boolean): string {
	return flag ? 'yes' : 'no';
}

function count(n: number, noun: string): string {
	return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** A cell with plain blanks: a file is read by other programs. */
function plain<T>(cell: T): T | string {
	return typeof cell === 'string' ? cell.replaceAll('\u00a0', ' ') : cell;
}
