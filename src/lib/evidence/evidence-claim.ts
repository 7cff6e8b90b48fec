import { noReplyWords } from './no-reply';
import { capitalise, inTextOf, nameOf } from '../dossier/actor-name';
import type { CodedClaim } from '../dossier/dossier';
import { claimantOf } from '../dossier/dossier-index';
import { claimAttribution, claimSentence } from '../dossier/sentence';
import { listAt } from '../ledger/csr';
import { tieKey } from '../ledger/tie-key';
import { actWords } from './act-words';
import { claimDates, saidKey, whenBeside } from './claim-dates';
import {
	asNamedWords,
	figureWords,
	modeWords,
	named,
	placeWords,
	voiceWords,
	withdrawal
} from './claim-details';
import type { EvidenceClaim } from './evidence';
import { counts, type EvidenceContext } from './evidence-context';
import { isExcerpt, type SourceNumbers } from './source-numbers';

export interface EvidenceClaimOptions {
	/** Without replies: for lists in which every claim stands for itself. */
	flat?: boolean;
}

/**
 * A claim with everything that qualifies it and, under it, what answers it, in order of saying. A chain of replies that
 * comes back to itself ends where it would repeat. Sources get their numbers in the order in which claims are shown.
 */
export function evidenceClaim(
	context: EvidenceContext,
	numbers: SourceNumbers,
	id: string,
	options: EvidenceClaimOptions = {}
): EvidenceClaim {
	return build(context, numbers, id, options, []);
}

function build(
	context: EvidenceContext,
	numbers: SourceNumbers,
	id: string,
	options: EvidenceClaimOptions,
	above: readonly string[]
): EvidenceClaim {
	const { index, ledger } = context;
	const claim = index.claims.get(id);
	if (!claim) throw new Error(`No claim '${id}' in this dossier.`);
	const row = ledger.claims.code(id);
	const tie = row < 0 ? -1 : ledger.tie[row];
	const source = index.sources.get(claim.source);
	const who = claimantOf(index, claim);
	const dates = claimDates(claim, source);
	// The number is taken before the replies take theirs.
	const sourceNumber = numbers.of(claim.source);
	const attribution = claimAttribution(index, claim);
	const when = whenBeside(attribution, claim, dates.said);
	const path = [...above, id];
	const accuses = row >= 0 && claim.act === 'accuses';
	const replies =
		options.flat || row < 0 ? [] : repliesOf(context, row).filter((reply) => !path.includes(reply));
	return {
		id,
		act: claim.act,
		says: claim.says,
		sentence: claimSentence(index, claim),
		attribution,
		who,
		whoName: nameOf(index, who),
		whoInText: capitalise(inTextOf(index, who)),
		...(claim.onBehalfOf && claim.onBehalfOf !== who
			? { onBehalfOf: { id: claim.onBehalfOf, name: inTextOf(index, claim.onBehalfOf) } }
			: {}),
		actWords: actWords(index, claim, row >= 0 && isElsewhere(context, row)),
		when: claim.saidAt ? `${claim.saidAt}, ${when}` : when,
		saidAt: claim.saidAt,
		...dates,
		...(claim.where ? { where: named(index, claim.where) } : {}),
		voice: voiceWords(claim),
		hedge: claim.hedge,
		condition: claim.condition,
		figure: figureWords(claim),
		asNamed: asNamedWords(claim),
		mode: modeWords(claim),
		phase: claim.phase,
		negated: claim.negated === true,
		note: claim.note,
		paragraph: placeWords(claim),
		words: claim.at?.words,
		sourceId: claim.source,
		sourceNumber,
		excerpt: source ? isExcerpt(source) : false,
		...(tie >= 0 ? { tieKey: tieKey(ledger, tie) } : {}),
		answers: claim.respondsTo ?? [],
		...(claim.respondsTo ? { answersBasis: claim.respondsBasis ?? 'stated' } : {}),
		contradicts: [...new Set([...(claim.contradicts ?? []), ...(context.contradictedBy.get(id) ?? [])])],
		replies: replies.map((reply) => build(context, numbers, reply, options, path)),
		unanswered: accuses && !context.isAnswered(row),
		answeredElsewhere: accuses && context.isAnswered(row) && !hasReply(context, row),
		...(accuses ? { noReply: noReplyWords(context, row) } : {}),
		withdrawn: withdrawal(claim)
	};
}

function hasReply(context: EvidenceContext, row: number): boolean {
	return listAt(context.ledger.answeredBy, row).some((reply) => counts(context, reply));
}

/** Ids of the claims that answer a row: undated ones first, then by date; those about the same tie before others. */
function repliesOf(context: EvidenceContext, row: number): string[] {
	const { ledger, index } = context;
	const replies = [...listAt(ledger.answeredBy, row)].filter((reply) => counts(context, reply));
	if (replies.length < 2) return replies.map((reply) => ledger.claims.values[reply]);
	const keyed = replies.map((reply) => {
		const claim = index.claims.get(ledger.claims.values[reply]) as CodedClaim;
		const same = ledger.tie[reply] === ledger.tie[row] && ledger.statement[reply] === ledger.statement[row];
		return { id: claim.id, key: `${saidKey(claim, index.sources.get(claim.source))}${same ? 0 : 1}`, reply };
	});
	keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.reply - b.reply));
	return keyed.map(({ id }) => id);
}

/** Whether a reply speaks of another tie or topic than every claim that it answers. */
function isElsewhere({ ledger }: EvidenceContext, row: number): boolean {
	const answered = listAt(ledger.respondsTo, row);
	if (answered.length === 0) return false;
	return answered.every(
		(other) => ledger.tie[other] !== ledger.tie[row] || ledger.statement[other] !== ledger.statement[row]
	);
}

/**
 * The claims of a list that stand on their own: those that answer no other claim of the list, or also answer one outside
 * it. The others are shown under what they answer.
 */
export function topClaims(context: EvidenceContext, rows: readonly number[]): number[] {
	const { ledger } = context;
	const shown = new Set(rows);
	const top = rows.filter((row) => {
		const answered = listAt(ledger.respondsTo, row);
		return answered.length === 0 || answered.some((other) => !shown.has(other));
	});
	// Claims that answer each other in a ring are under nothing on top: the first of each ring stands there itself.
	const reached = new Set<number>();
	const reach = (row: number) => {
		if (reached.has(row)) return;
		reached.add(row);
		for (const reply of listAt(ledger.answeredBy, row)) if (shown.has(reply)) reach(reply);
	};
	top.forEach(reach);
	for (const row of rows) {
		if (reached.has(row)) continue;
		top.push(row);
		reach(row);
	}
	return sortRows(context, top);
}

/** Rows in order of saying (of publication where that is not known), then of the ledger. */
export function sortRows(context: EvidenceContext, rows: readonly number[]): number[] {
	const { ledger, index } = context;
	const keyOf = (row: number) => {
		const claim = index.claims.get(ledger.claims.values[row]) as CodedClaim;
		return saidKey(claim, index.sources.get(claim.source));
	};
	const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
	keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row - b.row));
	return keyed.map(({ row }) => row);
}
