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

/** The value that 95 in 100 do not pass: of few values, the largest but one in twenty. */
export function p95(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.ceil(sorted.length * 0.95) - 1];
}

/** Milliseconds of each of so many runs of one piece of work, after a few that are not counted. */
export async function timesOf(runs: number, work: (run: number) => unknown): Promise<number[]> {
	const times: number[] = [];
	for (let run = -3; run < runs; run++) {
		const start = performance.now();
		await work(run);
		if (run >= 0) times.push(performance.now() - start);
	}
	return times;
}

/** What a piece of work costs: by the clock, and in time of the processor, which other programs do not lengthen. */
export interface Cost {
	ms: number;
	cpuMs: number;
}

/** Median costs of several pieces of work, run as in `medianTimes`; of a single run there is no turn to warm up. */
export async function medianCosts(runs: number, ...work: (() => unknown)[]): Promise<Cost[]> {
	const costs: Cost[][] = work.map(() => []);
	for (let run = runs === 1 ? 0 : -1; run < runs; run++) {
		for (const [i, piece] of work.entries()) {
			globalThis.gc?.();
			const before = process.cpuUsage();
			const start = performance.now();
			await piece();
			const ms = performance.now() - start;
			const { user, system } = process.cpuUsage(before);
			if (run >= 0) costs[i].push({ ms, cpuMs: (user + system) / 1000 });
		}
	}
	return costs.map((list) => ({
		ms: median(list.map(({ ms }) => ms)),
		cpuMs: median(list.map(({ cpuMs }) => cpuMs))
	}));
}
