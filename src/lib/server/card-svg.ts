import { BADGES, GLYPH_STROKE } from '../scene/glyphs';
import { ACTOR_SHAPES, shapePath } from '../scene/shapes';
import type { ActorType } from '../dossier/schema';
import type { Hue, Status } from '../ledger/ledger';
import { WORDMARK, WORDMARK_BOX } from '../components/wordmark';
import { Typeface } from './typeset';

/** Size of a social card, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** What a card says. Everything on it is text; hue belongs to the tie alone. */
export interface Card {
	/** Name of the dossier, beside the wordmark. */
	dossier: string;
	/** "Claim ffr.052". */
	kicker: string;
	/** The sentence, set as large as it fits. */
	title: string;
	/** Lines under it, in order. */
	lines: string[];
	/** The tie's status, drawn as its line and chip. */
	tie?: { hue: Hue; status: Status; label: string };
	/** Drawn before the kicker. */
	actorType?: ActorType;
	/** "2 reports": the number large, the word under it. */
	numbers: { n: number; what: string }[];
}

const INK = '#1A1D21';
const INK_2 = '#4C5259';
const INK_3 = '#686E75';
const CONTROL = '#868B91';
const HUES: Record<Hue, string> = {
	cooperative: '#0067A8',
	hostile: '#C24A00',
	'third-party': '#8E2A72',
	kinship: '#00926B',
	neutral: '#7B8188'
};
const LEFT = 72;
const WIDTH = CARD.width - 2 * LEFT;
const SIZES = [72, 64, 56, 50, 44, 38, 33] as const;
/** Where the title and its lines must end: above the tie's line, above the numbers, or above the foot. */
const END = { tie: 396, numbers: 470, foot: 510 } as const;

/** The faces of a card. */
export const faces = {
	serif: new Typeface(...latin('newsreader', '500')),
	text: new Typeface(...latin('public-sans', '400')),
	strong: new Typeface(...latin('public-sans', '600'))
};

function latin(family: string, weight: string): string[] {
	return ['latin', 'latin-ext'].map(
		(script) => `@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`
	);
}

const fill = (colour: string, content: string) => `<g fill="${colour}">${content}</g>`;

/** A card as SVG, all text in outlines. */
export function cardSvg(card: Card): string {
	const { serif, text, strong } = faces;
	const out: string[] = [`<rect width="${CARD.width}" height="${CARD.height}" fill="#FAFAF7"/>`];

	const mark = 44 / WORDMARK_BOX.height;
	out.push(
		`<path fill="${INK}" transform="translate(${LEFT} 50) scale(${mark}) translate(${-WORDMARK_BOX.x} ${-WORDMARK_BOX.y})" d="${WORDMARK}"/>`
	);
	out.push(fill(INK_2, serif.line(card.dossier, 27, CARD.width - LEFT - serif.width(card.dossier, 27), 83)));
	out.push(`<path d="M${LEFT} 116H${CARD.width - LEFT}" stroke="#E3E3DD" stroke-width="2"/>`);

	let kickerX = LEFT;
	if (card.actorType) {
		const { shape, dashed } = ACTOR_SHAPES[card.actorType];
		const dash = dashed ? ' stroke-dasharray="6 4"' : '';
		out.push(
			`<path d="${shapePath(shape, 11, LEFT + 13, 162)}" fill="none" stroke="${INK_2}" stroke-width="2.4"${dash}/>`
		);
		kickerX += 38;
	}
	out.push(fill(INK_2, text.line(card.kicker, 24, kickerX, 170)));

	const notes = card.lines.flatMap((line) => text.wrap(line, 26, WIDTH));
	const end = card.tie ? END.tie : card.numbers.length ? END.numbers : END.foot;
	const room = end - 190 - notes.length * 38;
	const { size, lines } = fit(card.title, room);
	const leading = Math.round(size * 1.15);
	let y = 190 + Math.round(size * 0.86);
	for (const line of lines) {
		out.push(fill(INK, serif.line(line, size, LEFT, y)));
		y += leading;
	}
	y += 48 - leading + Math.round(size * 0.2);
	for (const line of notes) {
		out.push(fill(INK_2, text.line(line, 26, LEFT, y)));
		y += 38;
	}

	if (card.tie) out.push(tieRow(card.tie));
	out.push(numbersRow(card));
	const foot = 'Claims, not established facts';
	out.push(fill(INK_3, strong.line(foot, 23, CARD.width - LEFT - strong.width(foot, 23), 576)));
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}">${out.join('')}</svg>`;
}

/** The largest size at which the title fits; at the smallest it is cut at a word, with an ellipsis. */
function fit(title: string, room: number): { size: number; lines: string[] } {
	for (const size of SIZES) {
		const lines = faces.serif.wrap(title, size, WIDTH);
		if (lines.length * size * 1.15 <= room) return { size, lines };
	}
	const size = SIZES[SIZES.length - 1];
	const lines = faces.serif.wrap(title, size, WIDTH).slice(0, Math.max(1, Math.floor(room / (size * 1.15))));
	lines[lines.length - 1] = lines[lines.length - 1].replace(/[ ,.;:]*\S*$/, '…');
	return { size, lines };
}

/** The tie's line in its hue and dash, and the chip that says the same in words. */
function tieRow({ hue, status, label }: NonNullable<Card['tie']>): string {
	const y = 448;
	const badge = status === 'disputed' || status === 'negated' ? BADGES[status] : undefined;
	const weight = status === 'acknowledged' ? 8 : 5;
	const dash = { alleged: '20 12', disputed: '20 14', hypothetical: '0.1 13' }[status as string];
	const ends = badge
		? [`M${LEFT} ${y}H${LEFT + 34}`, `M${LEFT + 110} ${y}H${LEFT + 76}`]
		: [`M${LEFT} ${y}H${LEFT + 110}`];
	const stroke = `fill="none" stroke="${HUES[hue]}" stroke-linecap="${status === 'hypothetical' ? 'round' : 'butt'}"`;
	const dashed = dash ? ` stroke-dasharray="${dash}"` : '';
	let out = ends.map((d) => `<path d="${d}" ${stroke} stroke-width="${weight}"${dashed}/>`).join('');
	if (status === 'ended') out += `<path d="M${LEFT + 110} ${y - 13}v26" ${stroke} stroke-width="4"/>`;
	if (badge) {
		out += `<circle cx="${LEFT + 55}" cy="${y}" r="17" ${stroke} stroke-width="3"/>`;
		out += `<path transform="translate(${LEFT + 44} ${y - 11}) scale(2.2)" d="${badge}" fill="none" stroke="${HUES[hue]}" stroke-linecap="round" stroke-width="${GLYPH_STROKE}"/>`;
	}
	const x = LEFT + 138;
	const width = faces.strong.width(label, 23) + 40;
	const filled = status === 'disputed';
	const edge =
		status === 'alleged'
			? ' stroke-dasharray="8 6"'
			: status === 'hypothetical'
				? ' stroke-dasharray="2 6"'
				: '';
	const heavy = status === 'acknowledged' ? 4 : 2;
	out += `<rect x="${x}" y="${y - 21}" width="${width}" height="42" rx="21" fill="${filled ? INK : 'none'}" stroke="${filled || heavy > 2 ? INK : CONTROL}" stroke-width="${heavy}"${edge}/>`;
	return out + fill(filled ? '#FAFAF7' : INK, faces.strong.line(label, 23, x + 20, y + 8));
}

function numbersRow({ numbers }: Card): string {
	let x = LEFT;
	let out = '';
	for (const { n, what } of numbers) {
		const words = String(n);
		out += fill(INK, faces.serif.line(words, 46, x, 544));
		out += fill(INK_2, faces.text.line(what, 22, x, 576));
		x += Math.max(faces.serif.width(words, 46), faces.text.width(what, 22)) + 38;
	}
	return out;
}
