import { asciiWidths, otherChars, otherWidths } from './advance-widths';

/** How a text is set. */
export interface TextStyle {
	/** Public Sans or Newsreader. */
	family: 'sans' | 'serif';
	/** 450 to 650 for sans; serif is measured at 500 whatever is asked. */
	weight: number;
	/** CSS pixels. */
	size: number;
}

/** Em widths where no table has the character: rough averages, not measured. */
const AVERAGE: readonly (readonly [script: RegExp, em: number])[] = [
	[/[\p{Mark}\p{Default_Ignorable_Code_Point}]/u, 0],
	[/\p{Script=Arabic}/u, 0.5],
	[/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1]
];
const OTHER = 0.6;
/** Kerning tightens running text a little; the tables have none. */
const KERNING = 0.992;
/** Newsreader grows wider with its optical size, which the browser sets to the font size: per CSS pixel from 25. */
const OPTICAL = 0.002;
/** Where too many lines would be needed, lines may be this much wider than asked before one more is taken. */
const STRETCH = 1.2;
/** More lines than this are filled in turn: nobody sees that they are even, and the search would take minutes. */
const EVEN = 12;

type Column = keyof typeof asciiWidths;

function tabled(char: string, column: Column): number | undefined {
	const code = char.charCodeAt(0);
	if (code >= 0x20 && code <= 0x7e) return asciiWidths[column][code - 0x20];
	if (code === 0xa0 || code === 0x202f) return asciiWidths[column][0];
	return otherWidths[column][otherChars.indexOf(char)] || undefined;
}

/** Em widths of a character: serif, and sans at weights 450 and 650. */
type Widths = readonly [serif: number, light: number, heavy: number];

function lookUp(char: string): Widths {
	const base = [char, char.normalize('NFD')[0]].find((c) => tabled(c, 'sans450') !== undefined);
	if (base === undefined) {
		const em = AVERAGE.find(([script]) => script.test(char))?.[1] ?? OTHER;
		return [em, em, em];
	}
	return [tabled(base, 'serif500')! / 1000, tabled(base, 'sans450')! / 1000, tabled(base, 'sans650')! / 1000];
}

/** Looked up once for each character: a page of words is measured many times before it fits. */
const known = new Map<string, Widths>();

function emWidth(char: string, { family, weight }: TextStyle): number {
	let widths = known.get(char);
	if (!widths) known.set(char, (widths = lookUp(char)));
	const [serif, light, heavy] = widths;
	return family === 'serif' ? serif : light + ((heavy - light) * (weight - 450)) / 200;
}

/**
 * Width of one line of text in CSS pixels, from the fonts' advance widths and without a DOM; within 3 %
 * for Latin script, an estimate for others.
 */
export function textWidth(text: string, style: TextStyle): number {
	let em = 0;
	for (const char of text.normalize('NFC')) em += emWidth(char, style);
	const optical = style.family === 'serif' ? 1 + OPTICAL * (style.size - 25) : 1;
	return em * style.size * KERNING * optical;
}

/** The lines that filling each in turn gives. */
function fill(words: string[], room: number, measure: (line: string) => number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of words) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && measure(longer) > room) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line];
}

/** The most even break into `count` lines of at most `room`: least sum of squared widths, by dynamic programming. */
function balance(words: string[], count: number, room: number, measure: (line: string) => number): string[] {
	// best[i]: the best way to set the first i words in the lines so far
	let best: { cost: number; lines: string[] }[] = [{ cost: 0, lines: [] }];
	for (let line = 0; line < count; line++) {
		const next: typeof best = [];
		for (let end = line + 1; end <= words.length; end++) {
			for (let start = end - 1; start >= line; start--) {
				const text = words.slice(start, end).join(' ');
				const width = measure(text);
				if (width > room && end - start > 1) break;
				const before = best[start];
				if (!before) continue;
				const cost = before.cost + width * width;
				if (cost < (next[end]?.cost ?? Infinity)) next[end] = { cost, lines: [...before.lines, text] };
			}
		}
		best = next;
	}
	return best[words.length].lines;
}

/**
 * Breaks a label at spaces into the fewest lines that fit `maxWidth` CSS pixels, as even as they can be up to twelve. No
 * word is cut and nothing is left out: where `maxLines` do not suffice, lines grow by up to a fifth, and then
 * there are more lines. No-break spaces hold.
 */
export function wrapLabel(text: string, maxWidth: number, style: TextStyle, maxLines: number): string[] {
	const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '');
	if (words.length === 0) return [];
	const measure = (line: string) => textWidth(line, style);
	const longest = Math.max(...words.map(measure));
	const room = Math.max(maxWidth, longest);
	const filled = fill(words, room, measure);
	const even = (lines: string[], width: number) =>
		lines.length > EVEN ? lines : balance(words, lines.length, width, measure);
	if (filled.length <= maxLines) return even(filled, room);
	const stretched = Math.max(maxWidth * STRETCH, longest);
	const fewer = fill(words, stretched, measure);
	return fewer.length <= maxLines ? even(fewer, stretched) : even(filled, room);
}
