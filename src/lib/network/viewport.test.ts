import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitViewport } from './viewport';

const anyBox = fc
	.record({
		...{ left: fc.integer({ min: -500, max: 500 }), top: fc.integer({ min: -500, max: 500 }) },
		...{ width: fc.integer({ min: 10, max: 2000 }), height: fc.integer({ min: 10, max: 2000 }) }
	})
	.map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));
const anySize = fc.record({
	width: fc.integer({ min: 50, max: 3000 }),
	height: fc.integer({ min: 50, max: 3000 })
});

describe('fitViewport', () => {
	it('shows what an SVG shows with viewBox and xMidYMid meet', () => {
		fc.assert(
			fc.property(anyBox, anySize, (box, size) => {
				// SVG 2, 8.2: the equivalent transform of an SVG viewport
				const [vbWidth, vbHeight] = [box.right - box.left, box.bottom - box.top];
				const scale = Math.min(size.width / vbWidth, size.height / vbHeight);
				const translateX = -box.left * scale + (size.width - vbWidth * scale) / 2;
				const translateY = -box.top * scale + (size.height - vbHeight * scale) / 2;
				const { zoom, x, y } = fitViewport(box, size);
				expect(zoom).toBeCloseTo(scale, 9);
				expect(x).toBeCloseTo(translateX, 6);
				expect(y).toBeCloseTo(translateY, 6);
			})
		);
	});

	it('shows the whole box inside the room that is left, centred in it', () => {
		const box = { left: 0, top: 0, right: 100, bottom: 100 };
		const inset = { left: 20, top: 40, right: 60, bottom: 0 };
		expect(fitViewport(box, { width: 480, height: 240 }, inset)).toEqual({ zoom: 2, x: 120, y: 40 });
	});

	it('comes no closer than it may', () => {
		const box = { left: 0, top: 0, right: 10, bottom: 10 };
		expect(fitViewport(box, { width: 100, height: 100 }, undefined, 2)).toEqual({ zoom: 2, x: 40, y: 40 });
	});

	it('keeps to real numbers where there is no room at all', () => {
		const { zoom, x, y } = fitViewport({ left: 0, top: 0, right: 10, bottom: 10 }, { width: 0, height: 0 });
		expect(zoom).toBeGreaterThan(0);
		expect([x, y].every(Number.isFinite)).toBe(true);
	});
});
