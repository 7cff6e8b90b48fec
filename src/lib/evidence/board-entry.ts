import { NO_REPLY, noReplyWords } from './no-reply';
import { capitalise, inTextOf } from '../dossier/actor-name';
import type { CodedClaim } from '../dossier/dossier';
import { claimantOf } from '../dossier/dossier-index';
import { claimAttribution, claimSentence } from '../dossier/sentence';
import { DIRECTION, type Board } from '../ledger/board';
import type { Reply } from '../ledger/board-replies';
import { DATE_FLAG, type Clocks } from '../ledger/clocks';
import { listAt } from '../ledger/csr';
import { EFFECT, type Corroboration } from '../ledger/ledger';
import { byDayTold } from '../ledger/order-of-saying';
import { exchangeOrder } from '../ledger/threads';
import { tieKey, tieNames } from '../ledger/tie-key';
import { actWords } from './act-words';
import { REPLY_WORDS, type BoardClaim, type BoardDate, type BoardEntry } from './board';
import { claimDates, whenWords } from './claim-dates';
import { named } from './claim-details';
import type { EvidenceContext } from './evidence-context';
import type { SourceNumbers } from './source-numbers';

const DIRECTIONS = Object.keys(DIRECTION) as BoardEntry['direction'][];

/** One accusation of a board in words, with its replies; sources get their numbers as they are used. */
export function entryWords(
	context: EvidenceContext,
	clocks: Clocks,
	numbers: SourceNumbers,
	board: Board,
	entry: number,
	replies: readonly Reply[]
): Omit<BoardEntry, keyof Corroboration> {
	const { ledger, index } = context;
	const own = [...listAt(board.claims, entry)];
	const id = (actor: number) => ledger.actors.values[actor];
	const accuser = id(board.accuser[entry]);
	const accused = board.accused[entry] < 0 ? undefined : id(board.accused[entry]);
	const content = contentOf(context, board, entry);
	const inOrder = own.sort(byDayTold(clocks));
	// Instances take their source numbers before the replies do.
	const claims = inOrder.map((row) => claimWords(context, numbers, row, false));
	return {
		id: `${accuser}~${accused ?? ''}~${content.key}`,
		direction: DIRECTIONS[board.direction[entry]],
		accuser: named(index, accuser),
		...(accused === undefined ? {} : { accused: named(index, accused) }),
		sentence: content.sentence,
		...(content.tieKey === undefined ? {} : { tieKey: content.tieKey }),
		first: dateOf(context, clocks, board.firstRow[entry]),
		last: dateOf(context, clocks, board.lastRow[entry]),
		undated: own.filter((row) => clocks.told.flags[row] & DATE_FLAG.undated).length,
		claims,
		replies: replies.map((reply) => ({
			...claimWords(context, numbers, reply.row, reply.elsewhere),
			...{ kind: reply.kind, kindWords: REPLY_WORDS[reply.kind], link: reply.link },
			...{ depth: reply.depth, elsewhere: reply.elsewhere },
			answers: reply.answers.map((row) => ledger.claims.values[row]),
			answersBasis: claimAt(context, reply.row).respondsBasis ?? 'stated'
		})),
		order: exchangeOrder(ledger, clocks, [...own, ...replies.map(({ row }) => row)]).map(
			(row) => ledger.claims.values[row]
		),
		unanswered: !board.answered[entry],
		...(board.answered[entry] ? {} : { noReply: noReplyWords(context, own[0]) ?? NO_REPLY }),
		disputed: board.disputed[entry] === 1
	};
}

/** The accusation in the mouth of the party itself, without the dates and conditions of one instance. */
function contentOf(context: EvidenceContext, board: Board, entry: number) {
	const { ledger, index } = context;
	const first = claimAt(context, board.firstRow[entry]);
	const who = ledger.actors.values[board.accuser[entry]];
	const negated = ledger.effect[board.firstRow[entry]] === EFFECT.denies;
	const bare = { id: first.id, source: first.source, who, act: 'accuses' as const, says: first.says };
	if (board.tie[entry] >= 0) {
		const { subject, predicate, objects } = tieNames(ledger, board.tie[entry]);
		const object = objects.length === 1 ? objects[0] : objects;
		const claim: CodedClaim = { ...bare, that: [subject, predicate, object], ...(negated && { negated }) };
		const key = tieKey(ledger, board.tie[entry]);
		return { sentence: claimSentence(index, claim), tieKey: key, key: negated ? `not~${key}` : key };
	}
	const statement = board.statement[entry];
	if (statement < 0) return { sentence: claimSentence(index, first), key: first.id };
	const about = [...listAt(ledger.statements.about, statement)].map((code) => ledger.actors.values[code]);
	const topic = ledger.topics.values[ledger.statements.topic[statement]];
	const sentence = `${claimAttribution(index, { ...bare, about, topic })}.`;
	return { sentence, key: `${about.join('+')}~${topic}` };
}

function claimAt({ index, ledger }: EvidenceContext, row: number): CodedClaim {
	return index.claims.get(ledger.claims.values[row]) as CodedClaim;
}

function claimWords(
	context: EvidenceContext,
	numbers: SourceNumbers,
	row: number,
	elsewhere: boolean
): BoardClaim {
	const { index } = context;
	const claim = claimAt(context, row);
	const who = claimantOf(index, claim);
	const when = whenWords(claim, claimDates(claim, index.sources.get(claim.source)).said);
	return {
		id: claim.id,
		sentence: claimAttribution(index, claim),
		says: claim.says,
		who: { id: who, name: capitalise(inTextOf(index, who)) },
		actWords: actWords(index, claim, elsewhere),
		when: claim.saidAt ? `${claim.saidAt}, ${when}` : when,
		sourceId: claim.source,
		sourceNumber: numbers.of(claim.source)
	};
}

function dateOf(context: EvidenceContext, clocks: Clocks, row: number): BoardDate {
	const claim = claimAt(context, row);
	const source = context.index.sources.get(claim.source);
	const { said, published } = claimDates(claim, source);
	const flags = clocks.told.flags[row];
	if (flags & DATE_FLAG.undated) {
		return { words: 'undated', edtf: '', basis: 'undated', inferred: false, claim: claim.id };
	}
	const inferred = (flags & DATE_FLAG.inferred) !== 0;
	const edtf = claim.saidOn ?? source?.published ?? '';
	const basis = flags & DATE_FLAG.standIn ? 'published' : 'said';
	return { words: (basis === 'said' ? said : published).words, edtf, basis, inferred, claim: claim.id };
}
