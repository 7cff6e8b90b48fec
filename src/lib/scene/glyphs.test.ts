import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BADGES, GLYPHS, SIGNS, glyphOf, UNKNOWN_GLYPH } from './glyphs';

const vocabulary = readFileSync('graph-data/vocabulary.yaml', 'utf8');
const predicates = [...vocabulary.split('\npredicates:')[1].matchAll(/^\s*- id: (\w+)/gm)].map((m) => m[1]);

/** The numbers of absolute commands; arcs hold flags too, but those are 0 or 1. */
function numbers(path: string): number[] {
	return (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);
}

describe('GLYPHS', () => {
	it('draws every predicate of the vocabulary', () => {
		expect(predicates.length).toBeGreaterThanOrEqual(29);
		expect(predicates.filter((id) => !Object.hasOwn(GLYPHS, id))).toEqual([]);
	});
	it('stays inside its box of ten by ten', () => {
		for (const [name, path] of Object.entries({ ...GLYPHS, ...BADGES, ...SIGNS })) {
			expect(path, name).toMatch(/^M[MLHVCQAZ0-9. -]+$/);
			for (const n of numbers(path)) expect(n >= 0 && n <= 10, `${name}: ${n}`).toBe(true);
		}
	});
	it('gives no two predicates the same mark', () => {
		expect(new Set(Object.values(GLYPHS)).size).toBe(Object.keys(GLYPHS).length);
	});
});

describe('glyphOf', () => {
	it('falls back to a dot for a predicate it does not know, and for names of the prototype', () => {
		expect(glyphOf('shelters')).toBe(UNKNOWN_GLYPH);
		expect(glyphOf('constructor')).toBe(UNKNOWN_GLYPH);
	});
});
