import { inTextOf, joinWords } from '../dossier/actor-name';
import { topicWords } from '../dossier/dossier-index';
import { listAt } from '../ledger/csr';
import { STATUSES, type Status } from '../ledger/ledger';
import type { EvidenceGroup } from './evidence';
import { evidenceClaim, topClaims } from './evidence-claim';
import type { EvidenceContext } from './evidence-context';
import { tieLines } from './evidence-tie';
import type { SourceNumbers } from './source-numbers';

/** What a reader looks for first comes first: the contested, then the charged, then what parties own up to. */
const ORDER: readonly Status[] = [
	'disputed',
	'alleged',
	'acknowledged',
	'asserted',
	'negated',
	'ended',
	'hypothetical'
];

/** Claims by tie, most contested first, then by topic where they are no tie; replies stand under what they answer. */
export function claimGroups(
	context: EvidenceContext,
	numbers: SourceNumbers,
	rows: readonly number[]
): EvidenceGroup[] {
	const { ledger, index } = context;
	const ties = new Map<number, number[]>();
	const statements = new Map<number, number[]>();
	for (const row of rows) {
		const [map, code] = ledger.tie[row] >= 0 ? [ties, ledger.tie[row]] : [statements, ledger.statement[row]];
		const list = map.get(code);
		if (list) list.push(row);
		else map.set(code, [row]);
	}
	const rank = (tie: number) => ORDER.indexOf(STATUSES[context.status[tie]]);
	const line = tieLines(context);
	const claims = (of: readonly number[]) =>
		topClaims(context, of).map((row) => evidenceClaim(context, numbers, ledger.claims.values[row]));
	const groups: EvidenceGroup[] = [];
	const order = [...ties].sort(
		([a, of], [b, other]) => rank(a) - rank(b) || other.length - of.length || a - b
	);
	for (const [code, of] of order) {
		const tie = line(code);
		if (tie) groups.push({ kind: 'tie', id: tie.key, tie, claims: claims(of) });
	}
	for (const [code, of] of statements) {
		const about =
			code < 0 ? [] : [...listAt(ledger.statements.about, code)].map((actor) => ledger.actors.values[actor]);
		const topic = code < 0 ? '' : topicWords(index, ledger.topics.values[ledger.statements.topic[code]]);
		groups.push({
			kind: 'statement',
			id: `statement-${code}`,
			heading: `Of ${joinWords(about.map((id) => inTextOf(index, id)))}: ${topic}`,
			claims: claims(of)
		});
	}
	return groups;
}
