/**
 * Writes src/lib/scene/advance-widths.ts from the very fonts the app ships: the advance widths of the
 * Latin letters, in thousandths of an em, read from the horizontal metrics and their variation table.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';

/** Typographic characters that labels use beside the letters. */
const PUNCTUATION = '·«»–—‘’“”„…';
/** Accented letters this near the width of their base letter are left to it; thousandths of an em. */
const SAME = 6;

interface Family {
	name: string;
	files: string[];
	/** One list of axis coordinates per column of the table. */
	instances: number[][];
}

const families: Family[] = [
	{
		name: 'sans',
		files: [
			'public-sans/files/public-sans-latin-wght-normal.woff2',
			'public-sans/files/public-sans-latin-ext-wght-normal.woff2'
		],
		instances: [[450], [650]]
	},
	{
		name: 'serif',
		files: [
			'newsreader/files/newsreader-latin-opsz-normal.woff2',
			'newsreader/files/newsreader-latin-ext-opsz-normal.woff2'
		],
		// weight and optical size: titles are set at 21 to 36 px, and the browser sets opsz to the size
		instances: [[500, 26]]
	}
];

/** What this script uses of fontkit, part of it internal: its public variations fail on WOFF2. */
interface OpenFont {
	unitsPerEm: number;
	variationCoords: number[];
	_cmapProcessor: { lookup(codePoint: number): number };
	_variationProcessor: { getAdvanceAdjustment(glyph: number, table: unknown): number };
	hmtx: { metrics: { length: number; get(i: number): { advance: number } } };
	HVAR: unknown;
}

const require = createRequire(import.meta.url);
const { create } = require('fontkit') as { create(file: Buffer): OpenFont };

function open(file: string, coordinates: number[]): OpenFont {
	const font = create(readFileSync(require.resolve(`@fontsource-variable/${file}`)));
	font.variationCoords = coordinates;
	return font;
}

function width(font: OpenFont, char: string): number | undefined {
	const glyph = font._cmapProcessor.lookup(char.codePointAt(0)!);
	if (!glyph) return undefined;
	const base = font.hmtx.metrics.get(Math.min(glyph, font.hmtx.metrics.length - 1)).advance;
	const varied = base + font._variationProcessor.getAdvanceAdjustment(glyph, font.HVAR);
	return Math.round((varied * 1000) / font.unitsPerEm);
}

function range(from: number, to: number): string[] {
	return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i));
}

const ascii = range(0x20, 0x7e);
const beyond = [...range(0xc0, 0x17f), ...PUNCTUATION];
const columns: string[] = [];
const extras = new Map<string, number[]>();

for (const family of families) {
	family.instances.forEach((coordinates) => {
		const fonts = family.files.map((file) => open(file, coordinates));
		const read = (char: string) => fonts.map((font) => width(font, char)).find((w) => w !== undefined);
		columns.push(`[${ascii.map((char) => read(char) ?? 0).join(', ')}]`);
		const column = columns.length - 1;
		for (const char of beyond) {
			const found = read(char);
			const base = char.normalize('NFD')[0];
			const inherited = base === char ? undefined : read(base);
			if (found === undefined || (inherited !== undefined && Math.abs(found - inherited) <= SAME)) continue;
			const row = extras.get(char) ?? [0, 0, 0];
			row[column] = found;
			extras.set(char, row);
		}
	});
}

const total = columns.length;
const chars = [...extras.keys()];
const rows = Array.from(
	{ length: total },
	(_, c) => `[${chars.map((char) => extras.get(char)![c]).join(', ')}]`
);
const text = `/**
 * Advance widths in thousandths of an em: Public Sans at weights 450 and 650, Newsreader at weight 500 and
 * optical size 26. Generated from the shipped fonts by scripts/write-text-metrics.ts; do not edit.
 */

/** Characters U+0020 to U+007E, one number each. */
export const asciiWidths = {
	sans450: ${columns[0]},
	sans650: ${columns[1]},
	serif500: ${columns[2]}
};

/** Characters that are not within ${SAME} thousandths of the letter they decompose to; 0 where they are. */
export const otherChars = ${JSON.stringify(chars.join(''))};

/** One number for each of \`otherChars\`. */
export const otherWidths = {
	sans450: ${rows[0]},
	sans650: ${rows[1]},
	serif500: ${rows[2]}
};
`;
const path = 'src/lib/scene/advance-widths.ts';
const formatted = await format(text, { ...(await resolveConfig(path)), filepath: path });
writeFileSync(path, formatted);
console.log(`${chars.length} characters beyond ASCII, ${Buffer.byteLength(formatted)} bytes`);
