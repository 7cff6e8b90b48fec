import type { Browser, Page } from '@playwright/test';
import type { Step } from './page-steps';

/** The longest main-thread task that a step brought about. */
export interface LongestTask {
	step: Step;
	/** As a reader waits, milliseconds. */
	ms: number;
	/** Of it on the processor: what is left when other processes wait their turn too. */
	cpuMs: number;
}

interface TraceEvent {
	name: string;
	cat: string;
	pid: number;
	tid: number;
	/** Start, and from start to end in all and on the processor: microseconds. */
	ts: number;
	dur?: number;
	tdur?: number;
}

const MARK = 'bench:';
/** Milliseconds after a step in which its work is done, animations and all. */
const PAUSE = 300;

/** Takes the steps one after another and reads from a trace of the browser how long the tasks of each were. */
export async function longestTasks(
	browser: Browser,
	page: Page,
	steps: readonly Step[]
): Promise<LongestTask[]> {
	const mark = (i: number) => page.evaluate((name) => void performance.mark(name), `${MARK}${i}`);
	await browser.startTracing(page, {
		categories: ['disabled-by-default-devtools.timeline', 'blink.user_timing']
	});
	for (const [i, step] of steps.entries()) {
		await mark(i);
		await step.act();
		await page.waitForTimeout(PAUSE);
	}
	await mark(steps.length);
	const trace = await browser.stopTracing();
	const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
	const marks = traceEvents.filter(({ name, cat }) => name.startsWith(MARK) && cat.includes('user_timing'));
	marks.sort((a, b) => a.ts - b.ts);
	if (marks.length !== steps.length + 1) {
		throw new Error(`The trace has ${marks.length} marks for ${steps.length} steps.`);
	}
	const tasks = traceEvents.filter(
		({ name, pid, tid, dur }) => name === 'RunTask' && pid === marks[0].pid && tid === marks[0].tid && dur
	);
	return steps.map((step, i) => {
		const own = tasks.filter(({ ts }) => ts >= marks[i].ts && ts < marks[i + 1].ts);
		const longest = own.reduce((a, b) => ((b.dur ?? 0) > (a.dur ?? 0) ? b : a), own[0]);
		return { step, ms: (longest?.dur ?? 0) / 1000, cpuMs: (longest?.tdur ?? 0) / 1000 };
	});
}
