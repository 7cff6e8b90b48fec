import { listAt } from '../ledger/csr';
import { EFFECT, type Hue } from '../ledger/ledger';
import { findTie } from '../ledger/tie-key';
import type { ActGroup, TieEvidence } from './evidence';
import { evidenceClaim, topClaims } from './evidence-claim';
import { counts, type EvidenceContext } from './evidence-context';
import { tieLines } from './evidence-tie';
import { keptApart } from './kept-apart';
import { SourceNumbers } from './source-numbers';
import { corroborationNotes, HUE_LABELS, statusWords } from './status-words';

/** The groups of a tie's claims, in the order of the panel. */
const GROUPS: readonly { id: string; heading: string; replied?: string }[] = [
	{ id: 'accused', heading: 'Accused', replied: 'Accused, with the replies' },
	{ id: 'asserted', heading: 'Asserted', replied: 'Asserted, with the replies' },
	{ id: 'acknowledged', heading: 'Acknowledged' },
	{ id: 'contested', heading: 'A denial is rejected' },
	{ id: 'denied', heading: 'Denied', replied: 'Denied, with the replies' },
	{ id: 'negated', heading: 'Said not to hold' },
	{ id: 'demanded', heading: 'Demanded', replied: 'Demanded, with the replies' },
	{ id: 'threatened', heading: 'Threatened' },
	{ id: 'expected', heading: 'Expected' },
	{ id: 'predicted', heading: 'Predicted' },
	{ id: 'recommended', heading: 'Recommended' }
];

const GROUP_OF_ACT: Record<string, string> = {
	accuses: 'accused',
	asserts: 'asserted',
	acknowledges: 'acknowledged',
	denies: 'denied',
	demands: 'demanded',
	threatens: 'threatened',
	expects: 'expected',
	predicts: 'predicted',
	recommends: 'recommended'
};

function groupOf({ ledger }: EvidenceContext, row: number): string {
	const act = ledger.acts.values[ledger.act[row]];
	if (ledger.effect[row] === EFFECT.contests) return 'contested';
	if (ledger.effect[row] === EFFECT.denies && act !== 'denies') return 'negated';
	return GROUP_OF_ACT[act] ?? 'asserted';
}

/** Everything about one tie, by its key; undefined where no such tie is left. */
export function tieEvidence(context: EvidenceContext, key: string): TieEvidence | undefined {
	const { ledger } = context;
	const tie = findTie(ledger, key);
	const line = tieLines(context);
	const head = line(tie);
	if (!head) return undefined;
	const numbers = new SourceNumbers(context.index);
	const rows = [...listAt(ledger.ties.claims, tie)].filter((row) => counts(context, row));
	const byGroup = new Map<string, number[]>();
	for (const row of topClaims(context, rows)) {
		const id = groupOf(context, row);
		byGroup.set(id, [...(byGroup.get(id) ?? []), row]);
	}
	const groups = GROUPS.flatMap(({ id, heading, replied }): ActGroup[] => {
		const claims = (byGroup.get(id) ?? []).map((row) =>
			evidenceClaim(context, numbers, ledger.claims.values[row])
		);
		if (claims.length === 0) return [];
		return [
			{ id, heading: replied && claims.some((claim) => claim.replies.length) ? replied : heading, claims }
		];
	});
	return {
		...head,
		statusWords: statusWords(context, tie),
		kindWords: `Tie, ${polarityWords(context, key, head.hue)}`,
		notes: corroborationNotes(context, tie, head.corroboration),
		groups,
		keptApart: keptApart(context, tie).flatMap((other) => line(other) ?? []),
		sources: numbers.list()
	};
}

/** A polarity that nobody has set is drawn as neutral, but not called so. */
function polarityWords({ index }: EvidenceContext, key: string, hue: Hue): string {
	const predicate = index.predicates.get(key.split('~')[1]);
	return predicate?.polarity === 'unknown' ? 'polarity not set' : HUE_LABELS[hue].toLowerCase();
}
