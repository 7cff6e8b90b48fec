import { dateWords } from '../dossier/date-words';
import type { DossierIndex } from '../dossier/dossier-index';
import { tieSentence } from '../dossier/tie-name';
import { listAt } from '../ledger/csr';
import { EFFECT, type Ledger, type RowMask, type Status } from '../ledger/ledger';
import { listTies } from '../ledger/ties';

/** What the drawing needs to know of a tie, whatever is selected. */
export interface TieFacts {
	key: string;
	predicate: string;
	/** The word or two on the line: "keeps ties". */
	verb: string;
	/** Dates of a tie that is past: "2001–2021", "ended"; null where it is said to hold now. */
	date: string | null;
	status: Status;
	/** Distinct origins of its claims: the width of the line. */
	origins: number;
	symmetric: boolean;
	/** Number of objects: more than one for a mediation. */
	parties: number;
	/** The tie with its status: "Afghan Taliban harbours TTP, disputed". */
	sentence: string;
}

/** A tie whose dates all lie this many years before the newest source is past. */
const PAST = 2;

/**
 * Facts of each tie by tie code; undefined for a tie that is not among `ties` or has no claim left.
 *
 * @param ties codes of the ties that pass the filter; all without it
 */
export function tieFacts(
	ledger: Ledger,
	index: DossierIndex,
	ties?: ArrayLike<number>,
	rows?: RowMask
): (TieFacts | undefined)[] {
	const facts = new Array<TieFacts | undefined>(ledger.ties.size).fill(undefined);
	const newest = newestYear(index);
	for (const view of listTies(ledger, { ties, rows })) {
		const predicate = index.predicates.get(view.predicate);
		facts[view.tie] = {
			key: view.key,
			predicate: view.predicate,
			verb: predicate?.mark ?? predicate?.label ?? view.predicate,
			date: view.status === 'ended' ? 'ended' : pastDate(ledger, index, view.tie, newest),
			status: view.status,
			origins: view.origins,
			symmetric: predicate?.symmetric ?? false,
			parties: view.objects.length,
			sentence: `${tieSentence(index, view)}, ${STATUS_WORDS[view.status]}`
		};
	}
	return facts;
}

/** A status as it stands after a tie's name. */
export const STATUS_WORDS: Record<Status, string> = {
	asserted: 'asserted',
	alleged: 'alleged',
	disputed: 'disputed',
	acknowledged: 'acknowledged',
	negated: 'said not to hold',
	ended: 'ended',
	hypothetical: 'only hypothetical'
};

const years = (text: string) => (text.match(/\d{4}/g) ?? []).map(Number);

function newestYear(index: DossierIndex): number {
	return Math.max(0, ...[...index.sources.values()].flatMap((source) => years(source.published ?? '')));
}

/** The dates of a tie that is past; null where a claim has no date, an open end, or lies near the present. */
function pastDate(ledger: Ledger, index: DossierIndex, tie: number, newest: number): string | null {
	let first: string | null = null;
	for (const row of listAt(ledger.ties.claims, tie)) {
		if (ledger.effect[row] !== EFFECT.affirms && ledger.effect[row] !== EFFECT.alleges) continue;
		const when = index.claims.get(ledger.claims.values[row])?.when;
		if (!when || when.includes('..') || Math.max(...years(when)) > newest - PAST) return null;
		first ??= when;
	}
	return first && dateWords(first);
}
