import { describe, expect, test } from 'vitest';
import { drawBars } from './draw-bars';
import { timeScale } from './time-scale';

const empty = () => new Float64Array(4);
const none = () => ({
	...{ exact: empty(), about: empty(), spread: empty(), since: empty(), until: empty() }
});
const bins = { unit: 'day' as const, starts: Int32Array.of(0, 1, 2, 3, 4) };
const rest = { undated: 0, blocks: [], ends: [] };

describe('drawBars', () => {
	const counted = {
		...{ ...bins, ...rest },
		counts: { ...none(), exact: Float64Array.of(0, 2, 0, 0) },
		published: { ...none(), exact: Float64Array.of(0, 2, 1, 0) }
	};
	const bars = drawBars(counted, timeScale(bins, 40), 40);

	test('the tallest bar takes the whole height, what was only published above what was said', () => {
		expect(bars.peak).toEqual({ bin: 1, x: 10, y: 0, count: 4 });
		expect(bars.exact).toBe('M10 20h9.5v20h-9.5z');
		expect(bars.publishedExact).toBe('M10 0h9.5v20h-9.5zM20 30h9.5v10h-9.5z');
	});
	test('a block that is spread closes up over its bins and can always be seen', () => {
		const spread = { ...counted, counts: { ...none(), spread: Float64Array.of(0.1, 0.1, 0, 0) } };
		expect(drawBars(spread, timeScale(bins, 40), 40).spread).toBe('M0 36h10v4h-10zM10 36h10v4h-10z');
	});
	test('nothing has no peak', () => {
		const nothing = { ...bins, ...rest, counts: none(), published: none() };
		expect(drawBars(nothing, timeScale(bins, 40), 40).peak.bin).toBe(-1);
	});
});
