import { textWidth, type TextStyle } from '../scene/text-metrics';
import { asSet } from './as-set';
import { svg, type SvgNode } from './svg-node';

/** A stretch of a line in one style. */
export interface Run {
	text: string;
	weight?: number;
	fill?: string;
	/** Small and above the line: the letters of sources. */
	raised?: boolean;
	/** Another family and size than those of the paragraph: a status after a name. */
	other?: { family: TextStyle['family']; size: number; stack: string };
}

/** How a paragraph is set. */
export interface RichStyle extends TextStyle {
	fill: string;
	/** Font stack, where it is not that of the figure. */
	stack?: string;
}

/** A word may change its style inside: the name of an actor with the letters of its sources. */
type Word = Run[];

const RAISED = 0.76;
const SHIFT = 0.32;

const measured = (run: Run, style: RichStyle): TextStyle => asSet(styleOf(run, style));

const styleOf = (run: Run, style: RichStyle): TextStyle => ({
	family: run.other?.family ?? style.family,
	weight: run.weight ?? style.weight,
	size: (run.other?.size ?? style.size) * (run.raised ? RAISED : 1)
});

const widthOf = (word: Word, style: RichStyle) =>
	word.reduce((sum, run) => sum + textWidth(run.text, measured(run, style)), 0);

/** Splits runs at their blanks; where one run ends without a blank the next one goes on in the same word. */
function wordsOf(runs: readonly Run[]): Word[] {
	const words: Word[] = [];
	let open: Word | undefined;
	for (const run of runs) {
		const pieces = run.text.split(/[ \t\r\n]/);
		pieces.forEach((text, i) => {
			if (i > 0) open = undefined;
			if (text === '') return;
			if (open) open.push({ ...run, text });
			else words.push((open = [{ ...run, text }]));
		});
	}
	return words;
}

/** Breaks runs at blanks into lines of at most `room` units, each filled in turn. A word that is wider stands alone. */
export function wrapRuns(runs: readonly Run[], room: number, style: RichStyle): Run[][] {
	const lines: Run[][] = [];
	const blank = textWidth(' ', asSet(style));
	let line: Run[] = [];
	let used = 0;
	for (const word of wordsOf(runs)) {
		const width = widthOf(word, style);
		if (line.length && used + blank + width > room) {
			lines.push(line);
			line = [];
			used = 0;
		}
		if (line.length) {
			// at the end of a run: renderers drop blanks that stand alone between two
			line[line.length - 1].text += ' ';
			used += blank;
		}
		for (const run of word) join(line, run);
		used += width;
	}
	if (line.length) lines.push(line);
	return lines;
}

/** Adds a run to a line, joined to the last one where both are alike. */
function join(line: Run[], run: Run): void {
	const last = line[line.length - 1];
	const alike =
		last &&
		last.weight === run.weight &&
		last.fill === run.fill &&
		last.other === run.other &&
		!last.raised === !run.raised;
	if (alike) last.text += run.text;
	else line.push({ ...run });
}

/** One line of runs, its baseline starting at (x, y). */
export function drawRuns(line: readonly Run[], x: number, y: number, style: RichStyle): SvgNode {
	const attrs = {
		...{ x, y, 'font-size': style.size, 'font-weight': style.weight, fill: style.fill },
		'font-family': style.stack
	};
	if (line.every(isPlain)) return svg('text', attrs, line.map(({ text }) => text).join(''));
	const shift = style.size * SHIFT;
	let up = false;
	return svg(
		'text',
		// some renderers drop the blank at the end of a run without it
		{ ...attrs, 'xml:space': 'preserve' },
		...line.map((run) => {
			const dy = run.raised && !up ? -shift : !run.raised && up ? shift : undefined;
			up = !!run.raised;
			return svg(
				'tspan',
				{
					dy,
					'font-size': run.raised || run.other ? styleOf(run, style).size : undefined,
					'font-family': run.other?.stack,
					'font-weight': run.weight,
					fill: run.fill
				},
				run.text
			);
		})
	);
}

const isPlain = ({ raised, weight, fill, other }: Run) =>
	!raised && weight === undefined && fill === undefined && other === undefined;
