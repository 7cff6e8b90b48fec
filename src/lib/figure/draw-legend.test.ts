import { describe, expect, it } from 'vitest';
import type { TinyClaim } from '../ledger/tiny-dossier.test-support';
import { pictureOf, tinyDrawable, type TinyPlaces } from '../scene/tiny-picture.test-support';
import { drawLegend } from './draw-legend';
import { collisions, lineBoxes, linesOf } from './figure.test-support';
import { PALETTES } from './palette';

const PLACES: TinyPlaces = { north: [100, 300], south: [600, 300], 'rebels:group-class': [350, 500] };
const attacks: TinyClaim = { who: 'narrator', act: 'asserts', that: ['north', 'attacks', 'south'] };
const accusation: TinyClaim = { who: 'north', act: 'accuses', that: ['south', 'harbours', 'rebels'] };
const legendOf = (claims: TinyClaim[], select = '', readIn = ['s1']) => {
	const { scene } = pictureOf(tinyDrawable(PLACES, claims, { readIn }), { select });
	return drawLegend(scene, PALETTES.light, { x: 44, y: 0, width: 1112 });
};
const words = (...of: Parameters<typeof legendOf>) => linesOf(legendOf(...of).node);

describe('drawLegend', () => {
	it('explains what is drawn and nothing else', () => {
		expect(words([attacks, accusation])).toEqual([
			...['Colour', 'Hostile', 'Hostile to a third party'],
			...['Line', 'Asserted', 'Alleged'],
			...['Shape', 'State', 'Class of groups']
		]);
	});

	it('leaves out what has stepped back, and explains the badge of who says so of others', () => {
		expect(words([attacks, accusation], 'actor:rebels')).not.toContain('Asserted');
		expect(words([attacks, accusation], 'actor:rebels')).not.toContain('says so of others');
		expect(words([attacks, accusation], 'actor:north')).toContain('says so of others');
	});

	it('explains width only where lines differ in it by their origins', () => {
		const thicker = 'thicker: more distinct origins';
		const acknowledged: TinyClaim = {
			who: 'north',
			act: 'acknowledges',
			that: ['north', 'attacks', 'south']
		};
		expect(words([acknowledged])).not.toContain(thicker);
		expect(words([attacks, { ...attacks, source: 's2' }], '', ['s1', 's2'])).toContain(thicker);
	});

	it('has no heading without entries', () => {
		expect(words([])).toEqual(['Shape', 'State', 'Class of groups']);
	});

	it('spells out the two statuses that a sign alone does not tell', () => {
		const denied: TinyClaim[] = [accusation, { ...accusation, who: 'south', act: 'denies' }];
		expect(words(denied)).toContain('Affirmed and denied');
		expect(words([{ ...attacks, negated: true }])).toContain('Said not to hold');
	});

	it('wraps into rows in a narrow area, nothing over anything else', () => {
		const { scene } = pictureOf(tinyDrawable(PLACES, [attacks, accusation]));
		const { node, height } = drawLegend(scene, PALETTES.light, { x: 44, y: 10, width: 260 });
		expect(height).toBeGreaterThan(60);
		expect(collisions(lineBoxes(node), 44, 44 + 260)).toEqual([]);
	});
});
