/** Middle of the values; of an even number of them the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Median milliseconds of several pieces of work. They are run in turns, after one turn that is not
 * counted, so that a slow spell of the machine and the warming up of the engine fall on all of them.
 */
export async function medianTimes(runs: number, ...work: (() => unknown)[]): Promise<number[]> {
	const times: number[][] = work.map(() => []);
	for (let run = -1; run < runs; run++) {
		for (const [i, piece] of work.entries()) {
			globalThis.gc?.();
			const start = performance.now();
			await piece();
			if (run >= 0) times[i].push(performance.now() - start);
		}
	}
	return times.map(median);
}
