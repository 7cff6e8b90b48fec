import { describe, expect, it } from 'vitest';
import { BoxIndex } from './box-index';

const box = (left: number, top: number, width = 10, height = 10) => ({
	left,
	top,
	right: left + width,
	bottom: top + height
});

describe('BoxIndex', () => {
	const near = <T>(index: BoxIndex<T>, bounds: ReturnType<typeof box>) => {
		const found: T[] = [];
		index.near(bounds, (thing) => found.push(thing));
		return found;
	};

	it('finds what touches a box, on either side of zero', () => {
		const index = new BoxIndex<string>();
		index.add(box(-200, -200), 'far left');
		index.add(box(-5, -5), 'middle');
		index.add(box(1000, 3), 'far right');
		expect(near(index, box(-3, -3))).toEqual(['middle']);
		expect(near(index, box(-205, -195))).toEqual(['far left']);
		expect(near(index, box(400, 400))).toEqual([]);
	});

	it('names a thing once, however many squares it shares with the box', () => {
		const index = new BoxIndex<string>();
		index.add(box(0, 0, 500, 500), 'large');
		expect(near(index, box(10, 10, 300, 300))).toEqual(['large']);
		expect(near(index, box(10, 10, 300, 300))).toEqual(['large']);
	});

	it('misses nothing that overlaps', () => {
		const index = new BoxIndex<number>();
		const boxes = Array.from({ length: 200 }, (_, i) => box((i * 137) % 901, (i * 71) % 703, 40, 14));
		boxes.forEach((bounds, i) => index.add(bounds, i));
		for (const one of boxes) {
			const found = new Set(near(index, one));
			boxes.forEach((other, i) => {
				const touches =
					one.left <= other.right &&
					other.left <= one.right &&
					one.top <= other.bottom &&
					other.top <= one.bottom;
				if (touches) expect(found.has(i)).toBe(true);
			});
		}
	});
});
