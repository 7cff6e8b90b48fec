import { capitalise } from '../dossier/actor-name';
import { HUE_LABELS } from '../evidence/status-words';
import type { Status } from '../ledger/ledger';
import { textWidth } from '../scene/text-metrics';
import { columns, paragraph, stack, textLine, type Block, type Type } from './block';
import { drawGlyph } from './draw-network';
import { drawNumber } from './draw-numbers';
import type { FigureEntry, FigureSection } from './figure-content';
import type { FigurePalette } from './figure-palette';
import { SANS } from './palette';
import { drawRuns, wrapRuns, type RichStyle, type Run } from './rich-text';
import type { SvgNode } from './svg-node';

const COLUMN_GAP = 30;
/** A column of a list is not narrower than this, in units. */
const NARROWEST = 262;
/** From this width on the three numbers stand in columns of their own, with their names over them. */
const TABLE = 430;
const INDENT = 24;
const NUMBERS = ['Reports', 'Asserters', 'Disinterested'] as const;
/** Width of each of the three columns of numbers. */
const CELL = [50, 62, 80] as const;
const KEY = 'reports · asserters · disinterested';
const CELLS = CELL.reduce((sum, cell) => sum + cell, 0);

/** How much a line of a list says: who says what of the tie and the three numbers, or its status and its sources alone. */
export type Detail = 'full' | 'brief';

/** The lists of a figure: each numbered tie with how it stands, who says so, and the three numbers. */
export function setSections(
	sections: readonly FigureSection[],
	width: number,
	palette: FigurePalette,
	detail: Detail
): Block {
	const filled = sections.filter(({ entries, more }) => entries.length || more);
	if (filled.length > 1 && width >= 2 * NARROWEST + COLUMN_GAP) {
		// several lists stand side by side
		const side = width >= 4 * 230 && filled.length === 4 ? 4 : width >= 3 * NARROWEST + 60 ? 3 : 2;
		const count = Math.min(side, filled.length);
		const each = (width - COLUMN_GAP * (count - 1)) / count;
		return columns(
			filled.map((section) => setSection(section, each, palette, detail)),
			count,
			width,
			COLUMN_GAP
		);
	}
	return stack(
		filled.map((section, i) => ({ block: setSection(section, width, palette, detail), before: i ? 14 : 0 })),
		width
	);
}

function setSection(
	{ heading, entries, more }: FigureSection,
	width: number,
	palette: FigurePalette,
	detail: Detail
): Block {
	const narrowest = detail === 'full' ? NARROWEST : 200;
	const many = Math.max(1, Math.floor((width + COLUMN_GAP) / (narrowest + COLUMN_GAP)));
	const count = Math.min(many, Math.max(1, Math.ceil(entries.length / 4)));
	const each = (width - COLUMN_GAP * (count - 1)) / count;
	const table = detail === 'full' && count === 1 && each >= TABLE;
	const head = { family: 'sans', weight: 600, size: 11, fill: palette.ink2 } as const;
	const meta = { ...head, weight: 450, fill: palette.ink3 };
	const words = paragraph(heading, table ? width - CELLS - 10 : width, head, 15);
	if (detail === 'full' && !table) addKey(words, heading, width, head, meta);
	if (table) {
		let x = width - CELLS;
		NUMBERS.forEach((name, i) => {
			x += CELL[i];
			words.nodes.push(textLine(name, x, 10.8, { ...meta, size: 10.5, anchor: 'end' }));
		});
	}
	const list = columns(
		entries.map((entry) =>
			detail === 'full' ? setEntry(entry, each, table, palette) : setBrief(entry, each, palette)
		),
		count,
		width,
		COLUMN_GAP
	);
	const parts = [
		{ block: words, before: 0 },
		{ block: list, before: 4 }
	];
	if (more) parts.push({ block: paragraph(more, width, { ...head, fill: palette.ink }, 15), before: 2 });
	return stack(parts, width);
}

/** Names the three numbers of the lines below: beside the heading where there is room, else under it. */
function addKey(words: Block, heading: string, width: number, head: Type, meta: Type): void {
	const beside = words.height < 16 && textWidth(heading, head) + textWidth(KEY, meta) + 16 <= width;
	if (!beside) words.height += 14;
	words.nodes.push(
		textLine(KEY, beside ? width : 0, words.height - 4.2, beside ? { ...meta, anchor: 'end' } : meta)
	);
}

function setEntry(entry: FigureEntry, width: number, table: boolean, palette: FigurePalette): Block {
	const { numbers } = entry;
	const counts = [numbers.reports, numbers.asserters, numbers.disinterested];
	const brief = counts.join(' · ');
	const digits = { family: 'sans', weight: 600, size: 11, fill: palette.ink } as const;
	const aside = table ? CELLS : textWidth(brief, digits) + 8;
	const name: RichStyle = {
		family: 'serif',
		weight: 500,
		size: table ? 14.5 : 13.5,
		fill: palette.ink,
		stack: palette.serif
	};
	const voices: RichStyle = { family: 'sans', weight: 450, size: 10.8, fill: palette.ink2 };
	const glyph = 13;
	const leading = table ? 18 : 16.5;
	// the room of the glyph is taken by a first word of its own width
	const names = wrapRuns([{ text: entry.name }], width - INDENT - glyph - aside, name);
	const said = wrapRuns(voiceRuns(entry, palette), width - INDENT - (table ? aside : 0), voices);
	const nodes: SvgNode[] = [
		drawNumber(entry.number, 7.5, 8, palette),
		drawGlyph(entry.predicate, INDENT, 3.4, 9.5, palette.mark[entry.hue])
	];
	let y = 12.6;
	names.forEach((line, i) => nodes.push(drawRuns(line, INDENT + glyph, y + i * leading, name)));
	y += (names.length - 1) * leading + 14.6;
	said.forEach((line, i) => nodes.push(drawRuns(line, INDENT, y + i * 14, voices)));
	y += (said.length - 1) * 14;
	if (table) {
		let x = width - CELLS;
		counts.forEach((n, i) => {
			x += CELL[i];
			nodes.push(textLine(String(n), x, 12.6, { ...digits, size: 12.5, anchor: 'end' }));
		});
	} else nodes.push(textLine(brief, width, 12.6, { ...digits, anchor: 'end' }));
	return { nodes, width, height: y + (table ? 13 : 10) };
}

/** A tie with its status and the letters of its sources, where a page has no room for who says so. */
function setBrief(entry: FigureEntry, width: number, palette: FigurePalette): Block {
	const name: RichStyle = {
		family: 'serif',
		weight: 500,
		size: 12.8,
		fill: palette.ink,
		stack: palette.serif
	};
	const other = { family: 'sans', size: 10.6, stack: SANS } as const;
	const letters = [...new Set(entry.voices.flatMap((voice) => voice.letters))].sort(byLetter);
	const hue = palette.isGrey ? `${HUE_LABELS[entry.hue].toLowerCase()}, ` : '';
	const runs: Run[] = [
		{ text: `${entry.name}, ` },
		{ text: `${hue}${entry.standing.toLowerCase()}`, weight: 600, other },
		{ text: `\u00a0${together(letters)}`, weight: 600, raised: true, other }
	];
	const glyph = 12;
	const lines = wrapRuns(runs, width - INDENT - glyph, name);
	return {
		nodes: [
			drawNumber(entry.number, 7.5, 8, palette),
			drawGlyph(entry.predicate, INDENT, 3.4, 9, palette.mark[entry.hue]),
			...lines.map((line, i) => drawRuns(line, INDENT + glyph, 12.4 + i * 15, name))
		],
		width,
		height: 18 + (lines.length - 1) * 15 + 3
	};
}

/** A few letters stay together; many may be broken between two lines. */
const together = (letters: readonly string[]) => letters.join(letters.length > 6 ? ' ' : '\u00a0');

/** a … z before aa. */
const byLetter = (a: string, b: string) => a.length - b.length || (a < b ? -1 : 1);

/** "Disputed: alleged by Pakistan b c · denied by the Afghan Taliban b"; where one word says both, "Alleged by Pakistan b". */
function voiceRuns(entry: FigureEntry, palette: FigurePalette): Run[] {
	const strong = { weight: 600, fill: palette.ink };
	const runs: Run[] = palette.isGrey ? [{ text: `${HUE_LABELS[entry.hue]}. `, ...strong }] : [];
	const said = entry.voices[0]?.words.replace(/ by$/, '') ?? '';
	const isSame = SAME[entry.status]?.includes(said);
	runs.push({ text: isSame ? capitalise(said) : `${entry.standing}: `, ...strong });
	let words = isSame ? entry.voices[0].words : '';
	entry.voices.forEach((voice, i) => {
		const opens = i === 0 ? (isSame ? ' by ' : `${voice.words} `) : ` · ${voice.words} `;
		runs.push({ text: `${i > 0 && voice.words === words ? ', ' : opens}${voice.who}` });
		runs.push({ text: `\u00a0${together(voice.letters)}`, raised: true, ...strong });
		words = voice.words;
	});
	if (entry.note) runs.push({ text: ` · ${entry.note}` });
	return runs;
}

/** What a voice says where it says the status itself. */
const SAME: Partial<Record<Status, readonly string[]>> = {
	asserted: ['asserted'],
	alleged: ['alleged'],
	acknowledged: ['acknowledged'],
	negated: ['said not to hold'],
	ended: ['said to have ended']
};
