import { describe, expect, it } from 'vitest';
import type { TinyClaim } from '../ledger/tiny-dossier.test-support';
import { pictureOf, tinyDrawable, type TinyPlaces } from '../scene/tiny-picture.test-support';
import { put } from './block';
import { drawLegend } from './draw-legend';
import { collisions, linesOf, placementsOf } from './figure.test-support';
import { PALETTES } from './palette';

const PLACES: TinyPlaces = { north: [100, 300], south: [600, 300], 'rebels:group-class': [350, 500] };
const attacks: TinyClaim = { who: 'narrator', act: 'asserts', that: ['north', 'attacks', 'south'] };
const accusation: TinyClaim = { who: 'north', act: 'accuses', that: ['south', 'harbours', 'rebels'] };
const legendOf = (claims: TinyClaim[], select = '', readIn = ['s1']) => {
	const { scene } = pictureOf(tinyDrawable(PLACES, claims, { readIn }), { select });
	return put(drawLegend([scene], PALETTES.light, 1112), 0, 0);
};
const words = (...of: Parameters<typeof legendOf>) => linesOf(legendOf(...of));

describe('drawLegend', () => {
	it('explains what is drawn, how often, and nothing else', () => {
		expect(words([attacks, accusation])).toEqual([
			...['Colour', 'Hostile 1', 'Hostile to a third party 1'],
			...['Line', 'Asserted 1', 'Alleged 1'],
			...['Shape', 'State 2', 'Class of groups 1']
		]);
	});

	it('leaves out what has stepped back, and explains the badge of who says so of others', () => {
		expect(words([attacks, accusation], 'actor:rebels')).not.toContain('Asserted 1');
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
		expect(words([])).toEqual(['Shape', 'State 2', 'Class of groups 1']);
	});

	it('spells out the two statuses that a sign alone does not tell', () => {
		const denied: TinyClaim[] = [accusation, { ...accusation, who: 'south', act: 'denies' }];
		expect(words(denied)).toContain('Affirmed and denied 1');
		expect(words([{ ...attacks, negated: true }])).toContain('Said not to hold 1');
	});

	it('counts a tie, and an actor, that stands in two pictures once', () => {
		const { scene } = pictureOf(tinyDrawable(PLACES, [attacks, accusation]));
		expect(linesOf(put(drawLegend([scene, scene], PALETTES.light, 1112), 0, 0))).toEqual(
			words([attacks, accusation])
		);
	});

	it('wraps into rows in a narrow area, nothing over anything else', () => {
		const { scene } = pictureOf(tinyDrawable(PLACES, [attacks, accusation]));
		const legend = drawLegend([scene], PALETTES.light, 260);
		expect(legend.height).toBeGreaterThan(60);
		const room = { left: 44, right: 44 + 260, top: 10, bottom: 10 + legend.height };
		expect(collisions(placementsOf(put(legend, 44, 10)), room)).toEqual([]);
	});
});
