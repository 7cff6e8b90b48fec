import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../yaml-file';
import { arbitraryOf } from './arbitrary.test-support';
import { fileForms } from './file-form';
import { fileText, flowText } from './yaml-text';

describe('fileText', () => {
	it.each(Object.entries(fileForms))('is read back as it was written: %s', (_, form) => {
		fc.assert(
			fc.property(arbitraryOf(form.schema) as fc.Arbitrary<object>, (value) => {
				const file = readYaml('x.yaml', fileText(value, form));
				expect(file.problems).toEqual([]);
				expect(file.unquotedDates).toEqual([]);
				expect(file.value).toEqual(value);
			}),
			{ numRuns: 200 }
		);
	});

	it('writes a source as the files by hand have it', () => {
		const claim = {
			says: 'North says "so".',
			at: { words: 'two words', para: 9 },
			when: '2025',
			that: ['north', 'attacks', 'south'],
			act: 'accuses',
			who: 'north',
			id: 'one.001'
		};
		const source = { next: 2, id: 'one', seen: { how: 'full-text', on: '2026-01-01' }, claims: [claim] };
		expect(fileText(source, fileForms.source)).toBe(
			[
				'# One source: what it is, and every claim read in it.',
				'id: one',
				'seen: { on: "2026-01-01", how: full-text }',
				'next: 2                       # next free claim number; numbers are never used again',
				'claims:',
				'  - id: one.001',
				'    who: north',
				'    act: accuses',
				'    that: [north, attacks, south]',
				'    when: "2025"',
				'    at: { para: 9, words: "two words" }',
				'    says: "North says \\"so\\"."',
				''
			].join('\n')
		);
	});

	it('writes what is empty on the line of its key', () => {
		expect(fileText({ id: 'one', claims: [] }, fileForms.source)).toMatch(/\nclaims: \[\]\n$/);
		expect(fileText([], fileForms.actors)).toMatch(/\n\[\]\n$/);
	});
});

describe('flowText', () => {
	it('puts a word in quotes where a reader would take it for a number, a date or a truth value', () => {
		expect(flowText(['a', '1', 'no', 'true', '2025-10', 'a.b_c-d'])).toBe(
			'["a", "1", "no", "true", "2025-10", "a.b_c-d"]'
		);
		expect(flowText({ language: 'no', id: '1e5' }, fileForms.source.schema)).toBe(
			'{ id: "1e5", language: "no" }'
		);
	});
	it('puts every key in quotes where one needs them', () => {
		expect(flowText({ '2024': 1, deaths: 2 })).toBe('{ "2024": 1, "deaths": 2 }');
	});
	it('shows signs that would turn the direction of the text', () => {
		expect(flowText('a\u202eb')).toBe('"a\\u202eb"');
	});
});
