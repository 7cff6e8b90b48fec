import type { CodedClaim } from './dossier';
import { fingerprint, type Sha256 } from './fingerprint';
import { normalise } from './norm';
import type { SourceRecord } from './schema';

/** A line of the text that holds something. */
export interface TextLine {
	/** Line of the file, from 1; blank lines count. */
	number: number;
	text: string;
}

export interface ParagraphCheck {
	/** Key of the fingerprint: "0" for the title, "9", "credit". */
	para: string;
	/** Moved: held, but no longer in its order. Missing: no line is left that it could have become. */
	state: 'held' | 'moved' | 'changed' | 'missing';
	/** Where it stands; of a changed paragraph, the line it most likely became. */
	line?: number;
}

export interface AnchorCheck {
	claim: string;
	words: string;
	/** The paragraph the claim cites, where it cites one. */
	para?: string;
	found: boolean;
	/** The nearest words to those missing: line, and paragraph where that line is one. */
	closest?: { line: number; para?: string; exact: boolean };
}

export interface Verification {
	source: string;
	paragraphs: ParagraphCheck[];
	anchors: AnchorCheck[];
}

/** The lines of a text that hold something: LF, CRLF and CR end a line, a byte order mark is none of it. */
export function textLines(text: string): TextLine[] {
	return text
		.replace(/^\ufeff/, '')
		.split(/\r\n|\r|\n/)
		.map((line, index) => ({ number: index + 1, text: normalise(line) }))
		.filter((line) => line.text !== '');
}

/** The share of some words that stand in a line, from 0 to 1; 1 only when they stand there as they are. */
function likeness(words: string, line: string): number {
	const wanted = normalise(words).toLowerCase();
	const found = line.toLowerCase();
	if (found.includes(wanted)) return 1;
	const parts = wanted.match(/[\p{L}\p{N}]+/gu) ?? [];
	const known = new Set(found.match(/[\p{L}\p{N}]+/gu) ?? []);
	return parts.length ? (parts.filter((part) => known.has(part)).length / parts.length) * 0.99 : 0;
}

/** Half of the words are enough to say "closest". */
const CLOSE = 0.5;

/** Indexes of a longest run of increasing numbers, by patience sorting (Fredman, Discrete Math. 11, 1975). */
function longestIncreasing(numbers: readonly number[]): Set<number> {
	const tops: number[] = [];
	const before: number[] = [];
	numbers.forEach((number, index) => {
		let pile = tops.findIndex((top) => numbers[top] >= number);
		if (pile < 0) pile = tops.length;
		before[index] = pile > 0 ? tops[pile - 1] : -1;
		tops[pile] = index;
	});
	const run = new Set<number>();
	for (let at = tops[tops.length - 1] ?? -1; at >= 0; at = before[at]) run.add(at);
	return run;
}

/** The paragraphs in reading order: by number, then those with names, such as the credit line. */
function readingOrder(keys: string[]): string[] {
	const rank = (key: string) => (/^\d+$/.test(key) ? Number(key) : Infinity);
	return [...keys].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

function citing(claims: readonly CodedClaim[], para: string): string[] {
	return claims.flatMap(({ at }) => (at?.words && String(at.para) === para ? [at.words] : []));
}

/** Finds the line that a changed paragraph became: the one with most of its anchor words, best in its old place. */
function successor(free: TextLine[], anchors: string[], after: number, before: number): TextLine | undefined {
	let best: TextLine | undefined;
	let bestScore = 0;
	for (const line of free) {
		const anchored =
			anchors.reduce((sum, words) => sum + likeness(words, line.text), 0) / (anchors.length || 1);
		const inPlace = line.number > after && line.number < before ? 1 : 0;
		// A heading may stand in the gap too; the longer line is the paragraph.
		const score = anchored * 2 + inPlace + Math.min(line.text.length, 1000) / 10_000;
		if (score > bestScore && (inPlace || anchored >= CLOSE)) [best, bestScore] = [line, score];
	}
	return best;
}

async function checkParagraphs(
	fingerprints: Record<string, string>,
	lines: TextLine[],
	claims: readonly CodedClaim[],
	sha256?: Sha256
): Promise<ParagraphCheck[]> {
	const standing = new Map<string, TextLine[]>();
	for (const line of lines) {
		const print = await fingerprint(line.text, sha256);
		standing.set(print, [...(standing.get(print) ?? []), line]);
	}
	const order = readingOrder(Object.keys(fingerprints));
	const held = order.flatMap((para) => {
		const line = standing.get(fingerprints[para])?.shift();
		return line ? [{ para, line }] : [];
	});
	const inOrder = longestIncreasing(held.map(({ line }) => line.number));
	const lineOf = new Map(held.map(({ para, line }) => [para, line.number]));
	const moved = new Set(held.filter((_, index) => !inOrder.has(index)).map(({ para }) => para));
	const taken = new Set(lineOf.values());
	return order.map((para, index): ParagraphCheck => {
		const line = lineOf.get(para);
		if (line !== undefined) return { para, state: moved.has(para) ? 'moved' : 'held', line };
		const fixed = (other: string) => lineOf.has(other) && !moved.has(other);
		const after = lineOf.get(order.slice(0, index).reverse().find(fixed) ?? '') ?? 0;
		const before = lineOf.get(order.slice(index + 1).find(fixed) ?? '') ?? Infinity;
		const free = lines.filter(({ number }) => !taken.has(number));
		const became = successor(free, citing(claims, para), after, before);
		if (!became) return { para, state: 'missing' };
		taken.add(became.number);
		return { para, state: 'changed', line: became.number };
	});
}

function checkAnchor(claim: CodedClaim, lines: TextLine[], paragraphs: ParagraphCheck[]): AnchorCheck {
	const words = claim.at!.words!;
	const para = claim.at!.para === undefined ? undefined : String(claim.at!.para);
	const cited = paragraphs.find((paragraph) => paragraph.para === para);
	const check = { claim: claim.id, words, ...(para === undefined ? {} : { para }) };
	// Where paragraphs were never numbered the words may stand anywhere.
	const places = cited ? lines.filter(({ number }) => number === cited.line) : lines;
	if (places.some((line) => likeness(words, line.text) === 1)) return { ...check, found: true };
	let best: TextLine | undefined;
	let bestScore = CLOSE;
	for (const line of lines) {
		const score = likeness(words, line.text);
		if (score > bestScore || (score === bestScore && !best)) [best, bestScore] = [line, score];
	}
	if (!best) return { ...check, found: false };
	const near = paragraphs.find(({ line }) => line === best.number)?.para;
	const closest = {
		line: best.number,
		...(near === undefined ? {} : { para: near }),
		exact: bestScore === 1
	};
	return { ...check, found: false, closest };
}

/**
 * Compares a source with a plain text of it, paragraphs and headings on lines of their own: whether each
 * fingerprinted paragraph still stands there, wherever it stands, and whether the anchor words of each
 * claim stand in the paragraph it cites. Pass the claims of the source that were not withdrawn.
 */
export async function verify(
	source: SourceRecord,
	claims: readonly CodedClaim[],
	text: string,
	sha256?: Sha256
): Promise<Verification> {
	const lines = textLines(text);
	const paragraphs = await checkParagraphs(source.fingerprints ?? {}, lines, claims, sha256);
	const anchors = claims
		.filter((claim) => claim.source === source.id && claim.at?.words)
		.map((claim) => checkAnchor(claim, lines, paragraphs));
	return { source: source.id, paragraphs, anchors };
}
