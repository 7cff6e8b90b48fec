import { describe, expect, it } from 'vitest';
import { readClocks } from '../ledger/clocks';
import { compare } from '../ledger/compare';
import { findTie } from '../ledger/tie-key';
import type { TinyClaim } from '../ledger/tiny-dossier.test-support';
import { comparedTies, tellingScene, tellingStage, tellingStatus } from './telling-scene';
import { realDrawable, strandOf, tinyDrawable, type TinyPlaces } from './tiny-picture.test-support';
import type { Drawable } from './dossier-picture';

const PLACES: TinyPlaces = { north: [150, 300], south: [650, 300], rebels: [400, 500], east: [400, 100] };

/** North says that the south harbours the rebels and attacks it; the south denies the first and admits the second. */
const quarrel = () =>
	tinyDrawable(PLACES, [
		{ who: 'north', act: 'accuses', that: ['south', 'harbours', 'rebels'] },
		{ who: 'south', act: 'denies', that: ['south', 'harbours', 'rebels'] },
		{ who: 'north', act: 'accuses', that: ['south', 'attacks', 'north'] },
		{ who: 'south', act: 'acknowledges', that: ['south', 'attacks', 'north'] },
		{ who: 'north', act: 'demands', that: ['south', 'attacks', 'rebels'] },
		{ who: 'south', act: 'asserts', that: ['north', 'attacks', 'south'] }
	]);

function tellings(drawable: Drawable, a: string, b: string, narrow = false) {
	const { ledger, dossier } = drawable;
	const comparison = compare(
		ledger,
		readClocks(dossier, ledger),
		ledger.actors.code(a),
		ledger.actors.code(b)
	);
	const stage = tellingStage(drawable, comparison, narrow);
	const [one, other] = (['a', 'b'] as const).map((side) => tellingScene(drawable, stage, comparison, side));
	return { comparison, stage, one, other };
}

const light = (scene: ReturnType<typeof tellingScene>, id: string) =>
	scene.actors.find((actor) => actor.id === id)?.light;

describe('comparedTies', () => {
	it('leaves out what a teller only demands', () => {
		const drawable = quarrel();
		const ties = comparedTies(tellings(drawable, 'north', 'south').comparison);
		expect(ties).not.toContain(findTie(drawable.ledger, 'south~attacks~rebels'));
		expect(ties).toHaveLength(3);
	});
});

describe('tellingStage', () => {
	it('keeps everybody in the same place in both pictures', () => {
		const { one, other } = tellings(quarrel(), 'north', 'south');
		const places = (scene: typeof one) => scene.actors.map(({ id, x, y }) => [id, x, y]);
		expect(places(one)).toEqual(places(other));
		expect(places(one)).toContainEqual(['rebels', 400, 500]);
	});

	it('leads a tie of both tellings along the same line', () => {
		const { one, other } = tellings(quarrel(), 'north', 'south');
		const key = 'south~harbours~rebels';
		expect(strandOf(one, key).curve).toEqual(strandOf(other, key).curve);
	});

	it('leaves out pinned actors of whom neither speaks', () => {
		const { one } = tellings(quarrel(), 'north', 'south');
		expect(one.actors.map(({ id }) => id)).not.toContain('east');
	});

	it('leaves out one who stands far out, unless the two contradict each other on it', () => {
		const far: TinyPlaces = { north: [150, 300], south: [650, 300], island: [400, 20] };
		const header = { principal: ['north', 'south'] };
		const spoken: TinyClaim = { who: 'north', act: 'accuses', that: ['south', 'attacks', 'island'] };
		const more: TinyClaim = { who: 'south', act: 'asserts', that: ['south', 'attacks', 'north'] };
		const drawn = (claims: TinyClaim[]) =>
			tellings(tinyDrawable(far, claims, header), 'north', 'south').one.actors.map(({ id }) => id);
		expect(drawn([spoken, more])).not.toContain('island');
		expect(drawn([spoken, more, { ...spoken, who: 'south', act: 'denies' }])).toContain('island');
	});

	it('draws the tellers alone where neither takes a side', () => {
		const { one, stage } = tellings(quarrel(), 'rebels', 'east');
		expect(one.actors.map(({ id }) => id).sort()).toEqual(['east', 'rebels']);
		expect(one.strands).toEqual([]);
		expect(stage.frame.left).toBeLessThan(400);
	});

	it('draws everybody they speak of where the dossier pins none of them', async () => {
		const drawable = await realDrawable();
		const { stage } = tellings(drawable, 'un-monitoring-team', 'india');
		expect(stage.strands.length).toBeGreaterThan(0);
	});
});

describe('tellingStatus', () => {
	it('is the act of the teller, not the status that all claims give', () => {
		const drawable = quarrel();
		const { comparison } = tellings(drawable, 'north', 'south');
		const of = (side: 'a' | 'b', key: string) =>
			tellingStatus(drawable.ledger, comparison[side], findTie(drawable.ledger, key));
		expect(of('a', 'south~harbours~rebels')).toBe('alleged');
		expect(of('b', 'south~harbours~rebels')).toBe('negated');
		expect(of('b', 'south~attacks~north')).toBe('acknowledged');
		expect(of('b', 'north~attacks~south')).toBe('asserted');
	});
});

describe('tellingScene', () => {
	it('draws only the ties of its own teller', () => {
		const { one, other } = tellings(quarrel(), 'north', 'south');
		expect(one.strands.map(({ key }) => key).sort()).toEqual([
			'south~attacks~north',
			'south~harbours~rebels'
		]);
		expect(other.strands.map(({ key }) => key)).toContain('north~attacks~south');
	});

	it('sets a band where the other contradicts, and nowhere else', () => {
		const { one, other } = tellings(quarrel(), 'north', 'south');
		for (const scene of [one, other]) {
			expect(scene.strands.filter((strand) => strand.light === 'selected').map(({ key }) => key)).toEqual([
				'south~harbours~rebels'
			]);
		}
	});

	it('fills the teller and fades whom it does not speak of', () => {
		const { one, other } = tellings(
			tinyDrawable(PLACES, [
				{ who: 'north', act: 'accuses', that: ['east', 'attacks', 'north'] },
				{ who: 'south', act: 'asserts', that: ['south', 'attacks', 'rebels'] }
			]),
			'north',
			'south'
		);
		expect(light(one, 'north')).toBe('selected');
		expect(light(one, 'rebels')).toBe('faint');
		expect(light(one, 'east')).toBe('lit');
		expect(light(other, 'east')).toBe('faint');
	});

	it('says whose act each line is, never the tie alone', () => {
		const { one, other } = tellings(quarrel(), 'north', 'south');
		const key = 'south~harbours~rebels';
		expect(strandOf(one, key).sentence).toBe('south harbours rebels: north accuses');
		expect(strandOf(other, key).sentence).toBe('south harbours rebels: south denies');
	});
});
