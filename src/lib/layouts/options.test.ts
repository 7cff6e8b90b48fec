import { describe, expect, it } from 'vitest';
import { gapOption, numberFor } from './layout-option';
import { layouts } from './registry';

describe('numberFor', () => {
	it('keeps to the bounds, and to the default where nothing usable is set', () => {
		expect(numberFor(gapOption, { seed: 1, values: { gap: 1e9 } })).toBe(gapOption.max);
		expect(numberFor(gapOption, { seed: 1, values: { gap: -3 } })).toBe(gapOption.min);
		expect(numberFor(gapOption, { seed: 1, values: { gap: NaN } })).toBe(gapOption.default);
		expect(numberFor(gapOption, { seed: 1, values: { gap: '20' } })).toBe(gapOption.default);
		expect(numberFor(gapOption, { seed: 1 })).toBe(gapOption.default);
	});
});

describe('the options of the layouts', () => {
	it('have ids of their own and a default within their bounds', () => {
		for (const { options } of layouts) {
			expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
			for (const option of options) {
				if (option.kind !== 'number') continue;
				expect(option.default).toBeGreaterThanOrEqual(option.min);
				expect(option.default).toBeLessThanOrEqual(option.max);
			}
		}
	});

	it('each change where actors stand', () => {
		const names = Array.from({ length: 40 }, (_, i) => `n${i}`);
		const room = { left: 10, right: 10, top: 10, bottom: 10 };
		const nodes = names.map((id) => ({ id, ...room }));
		const edges = names.slice(1).map((_, i) => [Math.floor(i / 3), i + 1, 1] as const);
		for (const layout of layouts) {
			const plain = layout.run({ nodes, edges }, { seed: 1 });
			for (const option of layout.options) {
				const value = option.kind === 'number' ? option.max : 'n20';
				const told = layout.run({ nodes, edges }, { seed: 1, values: { [option.id]: value } });
				expect([layout.id, option.id, told]).not.toEqual([layout.id, option.id, plain]);
			}
		}
	});
});
