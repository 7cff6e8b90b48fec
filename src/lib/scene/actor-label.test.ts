import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelActor, type LabelSide } from './actor-label';
import { overlaps } from './oriented-box';
import { ACTOR_SHAPES, halfExtent, type ShapeName } from './shapes';

const SIDES: LabelSide[] = ['above', 'below', 'left', 'right'];
const shapes = [...new Set(Object.values(ACTOR_SHAPES).map(({ shape }) => shape))];
const actor = { x: 200, y: 100, r: 15, shape: 'circle' as ShapeName };

describe('labelActor', () => {
	it('stands on the side it is asked to', () => {
		const box = (side: LabelSide) => labelActor('Qatar', actor, side, 12.5).box;
		expect(box('above').y).toBeLessThan(85);
		expect(box('below').y).toBeGreaterThan(115);
		expect(box('left').x).toBeLessThan(185);
		expect(box('right').x).toBeGreaterThan(215);
		expect([box('above').x, box('below').x, box('left').y, box('right').y]).toEqual([200, 200, 100, 100]);
	});

	it('never covers its own shape, however long the name', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(
					'Qatar',
					'Afghan refugees in Pakistan',
					'Militants allegedly sheltered in Afghanistan'
				),
				fc.constantFrom(...shapes),
				fc.constantFrom(...SIDES),
				fc.constantFrom(11.5, 12.5, 15),
				fc.boolean(),
				(name, shape, side, size, compact) => {
					const { x, y } = halfExtent(shape, 20);
					const outline = { x: 200, y: 100, width: 2 * x, height: 2 * y, angle: 0 };
					const label = labelActor(name, { ...actor, shape, r: 20 }, side, size, compact);
					expect(overlaps(label.box, outline)).toBe(false);
				}
			)
		);
	});

	it('loses no word of a name, and holds every line in its box', () => {
		const name = 'Militants allegedly sheltered in Afghanistan';
		const label = labelActor(name, actor, 'below', 11.5);
		expect(label.lines.length).toBeGreaterThan(1);
		expect(label.lines.join(' ')).toBe(name);
		expect(label.box.height).toBeGreaterThanOrEqual(label.lines.length * label.lineHeight);
		const last = label.y + (label.lines.length - 1) * label.lineHeight;
		expect(label.y - label.size * 0.72).toBeGreaterThanOrEqual(label.box.y - label.box.height / 2);
		expect(last).toBeLessThanOrEqual(label.box.y + label.box.height / 2);
	});

	it('breaks lines sooner on a narrow stage', () => {
		const wide = labelActor('Afghan refugees in Pakistan', actor, 'below', 12.5);
		const narrow = labelActor('Afghan refugees in Pakistan', actor, 'below', 12.5, true);
		expect(narrow.box.width).toBeLessThan(wide.box.width);
	});

	it('aligns its lines to the side of the shape', () => {
		expect(SIDES.map((side) => labelActor('Qatar', actor, side, 12.5).align)).toEqual([
			...['middle', 'middle'],
			...['end', 'start']
		]);
	});
});
