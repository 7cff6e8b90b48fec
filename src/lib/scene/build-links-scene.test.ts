import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TinyClaim } from '../ledger/tiny-dossier.test-support';
import { linkSentence } from './build-links-scene';
import { overlaps } from './oriented-box';
import { boxesOf, pictureOf, strandOf, tinyDrawable, type TinyPlaces } from './tiny-picture.test-support';

const PLACES: TinyPlaces = { north: [60, 200], south: [330, 200], host: [195, 60], band: [195, 330] };
const says = (...that: [string, string, string]): TinyClaim => ({ who: 'narrator', act: 'asserts', that });
const CLAIMS = [
	says('north', 'attacks', 'south'),
	says('south', 'attacks', 'north'),
	says('north', 'allied_with', 'south'),
	says('south', 'harbours', 'band'),
	says('host', 'leads', 'north'),
	says('host', 'attacks', 'north')
];
const narrow = (places = PLACES, claims = CLAIMS) => {
	const at = Object.fromEntries(Object.entries(places));
	return tinyDrawable(places, claims, { views: { narrow: { size: [390, 400], at } } });
};
const drawable = narrow();
const link = (id: string, select = '') =>
	pictureOf(drawable, { select }, true).scene.links.find((one) => one.id === id);

describe('buildLinksScene', () => {
	it('draws all ties of a pair, both ways, as one link that counts them and shows the hues present', () => {
		const both = link('north,south')!;
		expect([both.count, both.hues]).toEqual([3, ['cooperative', 'hostile']]);
		expect(both.sentence).toBe('3 ties between north and south');
		expect(link('host,north')!.hues).toEqual(['hostile', 'neutral']);
	});

	it('leaves a single tie its own hue, arrow and verb', () => {
		const { scene } = pictureOf(drawable, {}, true);
		expect(scene.strands.map(({ key }) => key)).toEqual(['south~harbours~band']);
		const tie = strandOf(scene, 'south~harbours~band');
		expect([tie.hue, tie.arrow]).toEqual(['third-party', true]);
		expect(tie.label!.parts).toContainEqual(expect.objectContaining({ text: 'harbours' }));
	});

	it('counts what passes the filter: a pair of which one tie is left is no link', () => {
		const off = {
			...{ hue: ['hostile' as const], status: [], predicate: [], actorType: [], source: [] }
		};
		const { scene } = pictureOf(drawable, { off }, true);
		expect(scene.links).toEqual([]);
		expect(strandOf(scene, 'north~allied_with~south').hue).toBe('cooperative');
	});

	it('lights a link as its brightest tie', () => {
		expect(link('north,south')!.light).toBe('plain');
		expect(link('north,south', 'tie:south~attacks~north')!.light).toBe('selected');
		expect(link('host,north', 'tie:south~attacks~north')!.light).toBe('faint');
		expect(link('north,south', 'actor:south')!.light).toBe('lit');
	});

	describe('where two lines cross', () => {
		const square: TinyPlaces = { a: [60, 60], b: [330, 60], c: [330, 330], d: [60, 330] };
		const both = [says('a', 'attacks', 'c'), says('c', 'attacks', 'a')];
		const crossing = narrow(square, [...both, says('b', 'attacks', 'd'), says('d', 'attacks', 'b')]);
		const single = narrow(square, [...both, says('b', 'attacks', 'd')]);

		it('keeps chips apart, and moves none for a selection', () => {
			const chips = (select: string) =>
				new Map(pictureOf(crossing, { select }, true).scene.links.map(({ id, chip }) => [id, chip]));
			const [one, other] = chips('').values();
			expect(overlaps(one, other)).toBe(false);
			for (const select of ['actor:a', 'actor:b', 'tie:b~attacks~d', 'tie:c~attacks~a', 'link:b,d']) {
				expect(chips(select)).toEqual(chips(''));
			}
		});

		it('sets a verb clear of the chip, and moves no chip for it', () => {
			const { scene } = pictureOf(single, {}, true);
			const { label } = strandOf(scene, 'b~attacks~d');
			expect(overlaps(label!.box, scene.links[0].chip)).toBe(false);
			const faded = pictureOf(single, { select: 'actor:a' }, true).scene;
			expect(strandOf(faded, 'b~attacks~d').label).toBeNull();
			expect(faded.links[0].chip).toEqual(scene.links[0].chip);
		});
	});

	it('covers no actor, no name, no verb and no other chip with a chip, where there is room', () => {
		const step = fc.integer({ min: 0, max: 4 });
		const jitter = fc.tuple(step, step);
		fc.assert(
			fc.property(fc.tuple(jitter, jitter, jitter, jitter), (moves) => {
				const places = Object.fromEntries(
					Object.entries(PLACES).map(([id, [x, y]], i) => [id, [x + moves[i][0] * 8, y + moves[i][1] * 8]])
				) as TinyPlaces;
				const boxes = [...boxesOf(pictureOf(narrow(places), {}, true).scene)];
				for (const [name, box] of boxes) {
					for (const [other, otherBox] of boxes) {
						if (name < other) expect([name, other, overlaps(box, otherBox)]).toEqual([name, other, false]);
					}
				}
			})
		);
	});
});

describe('linkSentence', () => {
	it('says how many ties and between whom', () =>
		expect(linkSentence('Qatar', 'Pakistan', 4)).toBe('4 ties between Qatar and Pakistan'));
});
