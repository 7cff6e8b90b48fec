import { dateWords, isInterval } from '../../src/lib/dossier/date-words';
import { parseDate } from '../../src/lib/dossier/edtf';
import { asOf, type Days } from '../../src/lib/ledger/as-of';
import { CLOCKS, type Clock, type Clocks } from '../../src/lib/ledger/clocks';
import { rowsInWindow } from '../../src/lib/ledger/date-window';
import { knownBy } from '../../src/lib/ledger/known-by';
import type { Ledger, RowMask } from '../../src/lib/ledger/ledger';
import { joinMasks } from '../../src/lib/ledger/row-mask';
import { rowsByVerdict, VERDICT } from '../../src/lib/ledger/verdict';
import { UsageError } from './command';

/** The options of parseArgs for dates. */
export const DATE_OPTIONS = {
	'as-of': { type: 'string' },
	'known-by': { type: 'string' },
	clock: { type: 'string' },
	from: { type: 'string' },
	to: { type: 'string' },
	dated: { type: 'boolean', default: false }
} as const;

export const DATE_USAGE =
	'[--as-of <date>] [--known-by <date>] [--clock valid|said|published] [--from <date>] [--to <date>] [--dated]';

/** The values that were given for DATE_OPTIONS; `dated` leaves out what has no date on the clock asked. */
export type DateValues = Partial<Record<Exclude<keyof typeof DATE_OPTIONS, 'dated'>, string>> & {
	dated?: boolean;
};

/** What the dates of a call leave. */
export interface DatedRows {
	/** The claims that count; all where no date was given. */
	rows?: RowMask;
	/** The claims that count for certain, where --as-of or --known-by asks. */
	certain?: RowMask;
	/** "as of 12 Oct 2025, as known by 4 Jul 2025"; empty where no date was given. */
	words: string;
	/** What to try where nothing is left. */
	advice: string;
}

const FIRST = -0x80000000;
const LAST = 0x7fffffff;

/**
 * Reads the dates of a call and sets claims aside by them. `--as-of` keeps claims whose valid time may include
 * the date, `--known-by` those that may have been said (published) by then, the window those that overlap it;
 * what has no date on the clock stays under `--as-of` and in a window, and goes under `--known-by`.
 */
export function rowsByDate(values: DateValues, ledger: Ledger, clocks: Clocks): DatedRows {
	const clock = clockOption(values.clock);
	const known = values['known-by'] === undefined ? undefined : dateOption('known-by', values['known-by']);
	const held = values['as-of'] === undefined ? undefined : dateOption('as-of', values['as-of']);
	const window = windowOption(values);
	const undated = values.dated ? 'drop' : 'keep';
	if (values.clock !== undefined && !known && !window && !(held && clock === 'valid')) {
		throw new UsageError(
			held
				? '--as-of asks when the thing itself held. For what had been said or published by a date, use --known-by.'
				: '--clock goes with --known-by, --from or --to: give one of them a date.'
		);
	}
	if (known && clock === 'valid') {
		throw new UsageError('A thing is known by what was said or published: take --clock said or published.');
	}
	const heldVerdicts = held && asOf(ledger, clocks, held);
	const knownVerdicts = known && knownBy(ledger, clocks, known.to, clock === 'published' ? clock : 'said');
	const inWindow = window && rowsInWindow(clocks, { clock, ...window, undated });
	const rows = joinMasks(
		heldVerdicts && rowsByVerdict(heldVerdicts, { undated }),
		knownVerdicts && rowsByVerdict(knownVerdicts, { undated: 'drop' }),
		inWindow
	);
	const sure = (verdicts: Uint8Array | undefined) =>
		verdicts && verdicts.map((verdict) => (verdict === VERDICT.yes ? 1 : 0));
	const words = wordsOf(values, clock);
	const certain = joinMasks(rows, sure(heldVerdicts), sure(knownVerdicts));
	return {
		...{ rows, words, advice: adviceFor(words, known && firstTold(clocks)) },
		...(held || known ? { certain } : {})
	};
}

/** First day by which anything was said or published for certain. */
function firstTold({ told }: Clocks): number {
	let first = LAST;
	for (let row = 0; row < told.latest.length; row++) first = Math.min(first, told.latest[row]);
	return first;
}

function adviceFor(words: string, first: number | undefined): string {
	if (words === '') return 'Leave out --actor for all ties.';
	if (first === undefined || first === LAST) return 'Try another date, or leave the dates out for all ties.';
	const day = new Date(first * 86_400_000).toISOString().slice(0, 10);
	return `The first thing said in these sources with a date is of ${day}: try a later date, or leave the dates out.`;
}

function clockOption(value = 'said'): Clock {
	const clock = CLOCKS.find((name) => name === value);
	if (!clock) throw new UsageError(`No clock '${value}'. Clocks: ${CLOCKS.join(', ')}.`);
	return clock;
}

/** The days of one date; an interval is refused, and what is no date is said in the linter's words. */
function dateOption(name: string, text: string): Days {
	const span = parseDate(text);
	if ('error' in span) throw new UsageError(`--${name}: ${span.error}`);
	if (isInterval(text)) {
		throw new UsageError(
			`--${name} takes one date, not the interval '${text}'. For a stretch of time give --from and --to.`
		);
	}
	return { from: span.earliest!, to: span.latest! };
}

function windowOption({ from, to }: DateValues): Days | undefined {
	if (from === undefined && to === undefined) return undefined;
	const first = from === undefined ? FIRST : dateOption('from', from).from;
	const last = to === undefined ? LAST : dateOption('to', to).to;
	if (first > last) {
		throw new UsageError(
			`The window ends before it starts: --from ${from} is after --to ${to}. Change them round.`
		);
	}
	return { from: first, to: last };
}

function wordsOf(values: DateValues, clock: Clock): string {
	const plain = (edtf: string) => dateWords(edtf).replaceAll('\u00a0', ' ');
	const parts: string[] = [];
	if (values['as-of']) parts.push(`as of ${plain(values['as-of'])}`);
	if (values['known-by']) {
		parts.push(`as ${clock === 'said' ? 'known' : 'published'} by ${plain(values['known-by'])}`);
	}
	const [from, to] = [values.from, values.to];
	if (from || to) {
		const stretch = [from && `from ${plain(from)}`, to && `to ${plain(to)}`].filter(Boolean).join(' ');
		parts.push(`${clock} ${stretch}`);
	}
	return parts.join(', ');
}
