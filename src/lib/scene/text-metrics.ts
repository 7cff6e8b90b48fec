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

type Column = keyof typeof asciiWidths;

function tabled(char: string, column: Column): number | undefined {
	const code = char.charCodeAt(0);
	if (code >= 0x20 && code <= 0x7e) return asciiWidths[column][code - 0x20];
	if (code === 0xa0 || code === 0x202f) return asciiWidths[column][0];
	return otherWidths[column][otherChars.indexOf(char)] || undefined;
}

function emWidth(char: string, style: TextStyle): number {
	const base = [char, char.normalize('NFD')[0]].find((c) => tabled(c, 'sans450') !== undefined);
	if (base === undefined) return AVERAGE.find(([script]) => script.test(char))?.[1] ?? OTHER;
	if (style.family === 'serif') return tabled(base, 'serif500')! / 1000;
	const light = tabled(base, 'sans450')!;
	return (light + ((tabled(base, 'sans650')! - light) * (style.weight - 450)) / 200) / 1000;
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

/** Lines that filling each in turn would take. */
function linesNeeded(words: string[], room: number, measure: (line: string) => number): number {
	let count = 1;
	let line = '';
	for (const word of words) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && measure(longer) > room) count++;
		line = line !== '' && measure(longer) > room ? word : longer;
	}
	return count;
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
 * Breaks a label at spaces into the fewest lines that fit `maxWidth` CSS pixels, as even as they can be. No
 * word is cut and nothing is left out: where `maxLines` do not suffice, lines grow by up to a fifth, and then
 * there are more lines. No-break spaces hold.
 */
export function wrapLabel(text: string, maxWidth: number, style: TextStyle, maxLines: number): string[] {
	const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '');
	if (words.length === 0) return [];
	const measure = (line: string) => textWidth(line, style);
	const longest = Math.max(...words.map(measure));
	const room = Math.max(maxWidth, longest);
	const count = linesNeeded(words, room, measure);
	if (count <= maxLines) return balance(words, count, room, measure);
	const stretched = Math.max(maxWidth * STRETCH, longest);
	const fewer = linesNeeded(words, stretched, measure);
	return fewer <= maxLines ? balance(words, fewer, stretched, measure) : balance(words, count, room, measure);
}
