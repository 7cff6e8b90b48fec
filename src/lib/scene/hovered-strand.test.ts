import { describe, expect, it } from 'vitest';
import { findTie } from '../ledger/tie-key';
import { filteredFacts } from './dossier-picture';
import { hoveredStrand } from './hovered-strand';
import { FIRST_VIEW, pictureOf, tinyDrawable } from './tiny-picture.test-support';

const drawable = tinyDrawable({ a: [100, 100], b: [500, 100], c: [500, 400], d: [505, 40] }, [
	{ who: 'narrator', act: 'asserts', that: ['b', 'attacks', 'a'] },
	{ who: 'narrator', act: 'asserts', that: ['c', 'attacks', 'b'] },
	{ who: 'narrator', act: 'asserts', that: ['c', 'attacks', 'd'] }
]);
const { facts } = filteredFacts(drawable, FIRST_VIEW.off);
const hover = (key: string | null, select = '') => {
	const { stage, scene } = pictureOf(drawable, { select });
	return hoveredStrand(stage, facts, scene, key === null ? null : findTie(drawable.ledger, key));
};

describe('hoveredStrand', () => {
	it('brings a tie that has stepped back forward, with its verb', () => {
		const strand = hover('b~attacks~a', 'actor:c')!;
		expect(strand.light).toBe('lit');
		expect(strand.label!.parts).toContainEqual(expect.objectContaining({ text: 'attacks' }));
	});

	it('has nothing to add to a tie whose verb can be read already', () =>
		expect(hover('b~attacks~a')).toBeNull());

	it('is nothing where no tie is hovered, or one that is not drawn', () => {
		expect(hover(null)).toBeNull();
		expect(hover('a~attacks~b')).toBeNull();
	});

	it('sets its label along the line, never head down, and level where the line is steep', () => {
		expect(Math.abs(hover('b~attacks~a', 'actor:c')!.label!.box.angle)).toBeLessThan(0.2);
		expect(hover('c~attacks~b', 'actor:a')!.label!.box.angle).toBe(0);
	});
});
