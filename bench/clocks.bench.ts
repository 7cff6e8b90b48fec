import { asOf } from '../src/lib/ledger/as-of';
import { buildBoard } from '../src/lib/ledger/board';
import { buildLedger } from '../src/lib/ledger/build-ledger';
import { readClocks } from '../src/lib/ledger/clocks';
import { compare } from '../src/lib/ledger/compare';
import { rowsInWindow } from '../src/lib/ledger/date-window';
import { histogram } from '../src/lib/ledger/histogram';
import { knownBy } from '../src/lib/ledger/known-by';
import { perspective } from '../src/lib/ledger/perspective';
import { tieStatuses } from '../src/lib/ledger/tie-status';
import type { Bench } from './bench';
import { claimSets } from './claim-sets';
import { p95, timesOf } from './measure';
import { withDates } from './random-dates';

/** Enough for a 95th of a hundred to mean something; a window and an actor differ from run to run. */
const RUNS = 40;
const FROM = Date.UTC(2015, 0, 1) / 86_400_000;

/** What a gesture on the timeline, the board and the comparison costs: the 95th of a hundred, not the median. */
export const clocks: Bench = {
	name: 'clocks',
	async *run(options) {
		for (const { name, input } of claimSets({ ...options, data: undefined })) {
			const dated = withDates(input);
			const ledger = buildLedger(dated);
			const read = performance.now();
			const columns = readClocks(dated, ledger);
			yield { on: name, ours: 'read the clocks, once', oursMs: performance.now() - read };
			const day = (run: number) => FROM + ((run * 97 + 400) % 3600);
			const window = (run: number) => ({ clock: 'said' as const, from: day(run), to: day(run) + 60 });
			// Actors are numbered by how often they are named: these are the hubs.
			const hub = (run: number) => (run + 3) % 5;
			const work: [string, (run: number) => unknown][] = [
				['window on a clock, p95', (run) => rowsInWindow(columns, window(run))],
				['window, statuses anew, p95', (run) => tieStatuses(ledger, rowsInWindow(columns, window(run)))],
				['as of a day, p95', (run) => asOf(ledger, columns, { from: day(run), to: day(run) })],
				['known by a day, p95', (run) => knownBy(ledger, columns, day(run))],
				['histogram, p95', () => histogram(columns, 'said')],
				['board of a hub, p95', (run) => buildBoard(ledger, columns, { actor: hub(run) })],
				['board of all, p95', () => buildBoard(ledger, columns)],
				['as told by a hub, p95', (run) => perspective(ledger, columns, hub(run))],
				['compare two hubs, p95', (run) => compare(ledger, columns, hub(run), hub(run + 1))]
			];
			for (const [ours, piece] of work) yield { on: name, ours, oursMs: p95(await timesOf(RUNS, piece)) };
		}
	}
};
