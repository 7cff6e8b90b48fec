/**
 * Number of insertions, deletions, substitutions and swaps of neighbours that turn one word into the
 * other, none of them touching the same place twice (the optimal string alignment form of the
 * Damerau–Levenshtein distance: F. J. Damerau, CACM 7(3), 1964; V. I. Levenshtein, 1966).
 */
export function editDistance(a: string, b: string): number {
	const left = [...a];
	const right = [...b];
	let beforeLast: number[] = [];
	let last = right.map((_, j) => j);
	last.push(right.length);
	for (let i = 1; i <= left.length; i++) {
		const row = [i];
		for (let j = 1; j <= right.length; j++) {
			const cost = left[i - 1] === right[j - 1] ? 0 : 1;
			let best = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
			const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
			if (swapped) best = Math.min(best, beforeLast[j - 2] + 1);
			row.push(best);
		}
		beforeLast = last;
		last = row;
	}
	return last[right.length];
}

/** How many letters may differ for a word of this length to be a slip of the pen: a third, one in short words. */
function allowance(length: number): number {
	return length <= 3 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** The candidate nearest to a word, if it is near enough to be meant; the first candidate wins a draw. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	let best: string | undefined;
	let bestDistance = Infinity;
	for (const candidate of candidates) {
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
		const length = Math.max(word.length, candidate.length);
		if (distance < bestDistance && distance <= allowance(length)) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}

/** The sentence "Did you mean 'x'?" with a leading space, or nothing when no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
	const near = nearest(word, candidates);
	return near === undefined ? '' : ` Did you mean '${near}'?`;
}
