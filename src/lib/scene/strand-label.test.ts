import { describe, expect, it } from 'vitest';
import type { LabelPart } from './scene';
import { setStrandLabel, type StrandWords } from './strand-label';

const words: StrandWords = {
	predicate: 'harbours',
	verb: 'harbours',
	date: null,
	status: 'asserted',
	points: null
};
const kinds = (parts: LabelPart[]) => parts.map(({ kind }) => kind);

describe('setStrandLabel', () => {
	it('sets the glyph before the verb', () => {
		expect(kinds(setStrandLabel(words).parts)).toEqual(['glyph', 'verb']);
	});

	it('wears the badge of a disputed and of a negated tie before the glyph, and of no other', () => {
		const badges = (['asserted', 'alleged', 'disputed', 'acknowledged', 'negated', 'ended'] as const).map(
			(status) => setStrandLabel({ ...words, status }).parts.find((part) => part.kind === 'badge')?.badge
		);
		expect(badges).toEqual([undefined, undefined, 'disputed', undefined, 'negated', undefined]);
		expect(kinds(setStrandLabel({ ...words, status: 'disputed' }).parts)[0]).toBe('badge');
	});

	it('repeats the direction on the side to which it points', () => {
		expect(kinds(setStrandLabel({ ...words, points: 'left' }).parts)[0]).toBe('direction');
		expect(kinds(setStrandLabel({ ...words, points: 'right' }).parts).at(-1)).toBe('direction');
	});

	it('is as wide as its parts side by side, none over another', () => {
		const { parts, width } = setStrandLabel({
			...words,
			...{ date: '2001–2021', status: 'disputed', points: 'right' }
		});
		expect(kinds(parts)).toEqual(['badge', 'glyph', 'verb', 'date', 'direction']);
		const lefts = parts.map(({ x }) => x);
		expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
		expect(width).toBeGreaterThan(lefts.at(-1)!);
		expect(setStrandLabel({ ...words, verb: 'harbours and arms' }).width).toBeGreaterThan(
			setStrandLabel(words).width + 30
		);
	});
});
