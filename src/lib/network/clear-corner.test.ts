import { describe, expect, it } from 'vitest';
import type { ActorMark, Scene } from '../scene/scene';
import { clearCorner } from './clear-corner';

const actor = { x: 100, y: 20, r: 12, label: { box: { x: 100, y: 44, width: 60, height: 14, angle: 0 } } };
const scene = { actors: [actor as unknown as ActorMark], strands: [] as Scene['strands'] } as Scene;
const corner = { left: 150, top: 0, right: 300, bottom: 60 };

describe('clearCorner', () => {
	it('sees an actor or its name where the viewport puts them', () => {
		expect(clearCorner(scene, { x: 0, y: 0, zoom: 1 }, corner)).toBe(true);
		expect(clearCorner(scene, { x: 60, y: 0, zoom: 1 }, corner)).toBe(false);
		expect(clearCorner(scene, { x: 0, y: 0, zoom: 2 }, corner)).toBe(false);
		expect(clearCorner(scene, { x: 60, y: 60, zoom: 1 }, corner)).toBe(true);
	});
});
