/** One place where a text was changed: what stood there, and what stands there now. */
export interface Splice {
	/** Place in the text before, in UTF-16 units. */
	at: number;
	out: string;
	in: string;
}

/** Characters compared at a time: the engine compares slices a hundred times faster than single characters. */
const BLOCK = 4096;
/** Lines that may have come or gone at one place before the rest of the text counts as one change. */
const REACH = 80;
/** Characters that must agree for a place to count as the same again. */
const ANCHOR = 120;

/** A text does not hold what a patch takes out of it. */
export class PatchMismatch extends Error {}

/** The places, in order, where one text differs from another; few lines changed give a small patch in a large file. */
export function diffText(before: string, after: string): Splice[] {
	const tail = sameAtEnd(before, after);
	const [endBefore, endAfter] = [before.length - tail, after.length - tail];
	const splices: Splice[] = [];
	let [i, j] = [0, 0];
	for (;;) {
		const same = sameFrom(before, i, endBefore, after, j, endAfter);
		[i, j] = [i + same, j + same];
		if (i === endBefore && j === endAfter) return splices;
		const [nextI, nextJ] = nextAgreement(before, i, endBefore, after, j, endAfter);
		const [out, into] = [before.slice(i, nextI), after.slice(j, nextJ)];
		const end = sameAtEnd(out, into);
		splices.push({ at: i, out: cut(out, end), in: cut(into, end) });
		[i, j] = [nextI, nextJ];
	}
}

/** The text after a patch. @throws PatchMismatch where the text is not the one that the patch was made from */
export function patchText(before: string, splices: readonly Splice[]): string {
	const parts: string[] = [];
	let from = 0;
	for (const splice of splices) {
		if (splice.at < from || !before.startsWith(splice.out, splice.at)) {
			throw new PatchMismatch(`The text at character ${splice.at} is not the one that was changed there.`);
		}
		parts.push(before.slice(from, splice.at), splice.in);
		from = splice.at + splice.out.length;
	}
	parts.push(before.slice(from));
	return parts.join('');
}

/** The patch that takes another one back. */
export function reverseSplices(splices: readonly Splice[]): Splice[] {
	let shift = 0;
	return splices.map((splice) => {
		const back = { at: splice.at + shift, out: splice.in, in: splice.out };
		shift += splice.in.length - splice.out.length;
		return back;
	});
}

const cut = (text: string, end: number) => text.slice(0, text.length - end);

function sameFrom(a: string, i: number, endA: number, b: string, j: number, endB: number): number {
	const most = Math.min(endA - i, endB - j);
	let same = 0;
	const block = (text: string, at: number) => text.slice(at + same, at + same + BLOCK);
	while (same + BLOCK <= most && block(a, i) === block(b, j)) same += BLOCK;
	while (same < most && a.charCodeAt(i + same) === b.charCodeAt(j + same)) same++;
	return same;
}

function sameAtEnd(a: string, b: string): number {
	const most = Math.min(a.length, b.length);
	let same = 0;
	const block = (text: string) => text.slice(text.length - same - BLOCK, text.length - same);
	while (same + BLOCK <= most && block(a) === block(b)) same += BLOCK;
	while (same < most && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same++;
	return same;
}

/** The nearest pair of line starts after a difference from which the texts agree again; both ends where none is near. */
function nextAgreement(
	a: string,
	i: number,
	endA: number,
	b: string,
	j: number,
	endB: number
): [number, number] {
	const [linesA, linesB] = [lineStarts(a, i, endA), lineStarts(b, j, endB)];
	for (let sum = 2; sum <= linesA.length + linesB.length; sum++) {
		for (let p = Math.max(1, sum - linesB.length); p <= Math.min(sum - 1, linesA.length); p++) {
			const [x, y] = [linesA[p - 1], linesB[sum - p - 1]];
			if (x + ANCHOR > endA || y + ANCHOR > endB) continue;
			if (a.startsWith(b.slice(y, y + ANCHOR), x)) return [x, y];
		}
	}
	return [endA, endB];
}

/** Where this line and the next ones begin: the place itself first, so that lines may only have come or only gone. */
function lineStarts(text: string, from: number, end: number): number[] {
	const starts = [from];
	for (let at = from; starts.length <= REACH;) {
		at = text.indexOf('\n', at) + 1;
		if (at === 0 || at >= end) break;
		starts.push(at);
	}
	return starts;
}
