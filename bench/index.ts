import type { Bench } from './bench';
import { clocks } from './clocks.bench';
import { figure } from './figure.bench';
import { filter } from './filter.bench';
import { importing } from './import.bench';
import { journal } from './journal.bench';
import { layout } from './layout.bench';
import { load } from './load.bench';
import { page } from './page.bench';
import { scene } from './scene.bench';
import { trails } from './trails.bench';

/** Every bench of `npm run bench`, in the order in which they run. */
export const benches: readonly Bench[] = [
	importing,
	load,
	layout,
	scene,
	figure,
	filter,
	clocks,
	trails,
	journal,
	page
];
