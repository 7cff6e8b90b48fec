import { describe, expect, it } from 'vitest';
import { actorTypeSchema } from '../dossier/schema';
import { ACTOR_SHAPES, borderDistance, halfExtent, shapeCorners, shapePath } from './shapes';

const shapes = [...new Set(Object.values(ACTOR_SHAPES).map(({ shape }) => shape))];

describe('ACTOR_SHAPES', () => {
	it('has a look for every actor type; only two kinds of places and two of authorities share one', () => {
		expect(Object.keys(ACTOR_SHAPES).sort()).toEqual([...actorTypeSchema.options].sort());
		const looks = Object.entries(ACTOR_SHAPES)
			.filter(([type]) => type !== 'territory' && type !== 'government')
			.map(([, { shape, dashed }]) => `${shape} ${dashed}`);
		expect(new Set(looks).size).toBe(looks.length);
		const labels = Object.values(ACTOR_SHAPES).map(({ label }) => label);
		expect(new Set(labels).size).toBe(labels.length);
	});

	it('dashes what is no named body: a class of groups, unnamed officials, the unknown', () => {
		const dashed = Object.entries(ACTOR_SHAPES).flatMap(([type, style]) => (style.dashed ? [type] : []));
		expect(dashed.sort()).toEqual(['group-class', 'role-group', 'unknown']);
	});
});

describe.each(shapes)('the outline of a %s', (shape) => {
	it('reaches as far as its half extent and no further', () => {
		const { x, y } = halfExtent(shape, 20);
		const reach = { x: 0, y: 0 };
		for (let i = 0; i < 720; i++) {
			const angle = (i * Math.PI) / 360;
			const distance = borderDistance(shape, 20, angle);
			reach.x = Math.max(reach.x, Math.abs(Math.cos(angle)) * distance);
			reach.y = Math.max(reach.y, Math.abs(Math.sin(angle)) * distance);
		}
		expect(reach.x).toBeCloseTo(x, 0);
		expect(reach.y).toBeCloseTo(y, 0);
	});

	it('is met at its corners from its centre', () => {
		for (const { x, y } of shapeCorners(shape, 20)) {
			expect(borderDistance(shape, 20, Math.atan2(y, x))).toBeCloseTo(Math.hypot(x, y), 6);
		}
	});

	it('is closed SVG path data without a number that is none', () => {
		expect(shapePath(shape, 12.5, 7, 9)).toMatch(/^M[-\d. MLaAhvHV]+Z$/i);
	});
});
