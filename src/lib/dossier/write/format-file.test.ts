import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../yaml-file';
import { arbitraryOf } from './arbitrary.test-support';
import { fileForms, kindOf } from './file-form';
import { formatFile } from './format-file';
import { fileText } from './yaml-text';

const data = new URL('../../../../graph-data/', import.meta.url);
const files = [
	'vocabulary.yaml',
	'pakistan-taliban/dossier.yaml',
	'pakistan-taliban/actors.yaml',
	...readdirSync(new URL('pakistan-taliban/sources/', data)).map((name) => `pakistan-taliban/sources/${name}`)
];

const source = (lines: string[]) =>
	formatFile('sources/one.yaml', [...lines, ''].join('\n')).text.split('\n');

describe('formatFile', () => {
	it.each(files)('leaves %s of the real dossier as it is', (path) => {
		const text = readFileSync(new URL(path, data), 'utf8');
		expect(formatFile(path.replace('pakistan-taliban/', ''), text)).toEqual({ text });
	});

	it('puts keys in order with the comments above and beside them', () => {
		expect(
			source([
				'# head',
				'claims:',
				'  # about the first',
				'  - says: "So."   # beside says',
				'    # above who',
				'    who: north',
				'',
				'    at: { words: "two words", para: 1 } # beside at',
				'    id: one.001',
				'# above id',
				'id: one',
				'next: 2 # beside next',
				'# foot'
			])
		).toEqual([
			'# head',
			'id: one',
			'# above id',
			'next: 2 # beside next',
			'claims:',
			'  # about the first',
			'  - id: one.001',
			'    # above who',
			'    who: north',
			'',
			'    at: { para: 1, words: "two words" } # beside at',
			'    says: "So."   # beside says',
			'# foot',
			''
		]);
	});

	it('writes a record line by line and what belongs to it on one line, unless a comment stands inside', () => {
		expect(
			source([
				'seen:',
				'  how: full-text',
				'  on: 2026-01-01',
				'claims:',
				'  - { who: north, id: one.001, that: [a, attacks, b] }',
				'  - id: one.002',
				'    that:',
				'      - a # doubtful',
				'      - attacks',
				'      - b'
			])
		).toEqual([
			'seen: { on: "2026-01-01", how: full-text }',
			'claims:',
			'  - id: one.001',
			'    who: north',
			'    that: [a, attacks, b]',
			'  - id: one.002',
			'    that:',
			'      - a # doubtful',
			'      - attacks',
			'      - b',
			''
		]);
	});

	it('puts dates in quotes, ends lines in one way and the file with a line end', () => {
		expect(formatFile('sources/one.yaml', 'id: one\r\npublished: 2025').text).toBe(
			'id: one\npublished: "2025"\n'
		);
	});

	it('leaves a file that is not YAML, and says why', () => {
		const text = 'claims: [\nid: one\n';
		expect(formatFile('sources/one.yaml', text)).toMatchObject({
			text,
			problem: { message: expect.stringContaining('not valid YAML') }
		});
		expect(formatFile('notes.txt', 'x').problem?.message).toBe('This is not a file of a dossier.');
	});

	it('leaves the order of a file with anchors, which come before what points at them', () => {
		const text = 'next: 2\nid: &a one\norigin: *a\n';
		expect(formatFile('sources/one.yaml', text)).toEqual({ text });
	});

	it('keeps the data and every comment whatever the order, and has nothing to do a second time', () => {
		const values = Object.entries(fileForms).map(([kind, form]) =>
			fc.record({
				path: fc.constant(kind === 'source' ? 'sources/one.yaml' : `${kind}.yaml`),
				value: arbitraryOf(form.schema) as fc.Arbitrary<object>
			})
		);
		fc.assert(
			fc.property(
				fc.oneof(...values),
				fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
				fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 8 }),
				({ path, value }, order, comments) => {
					const form = fileForms[kindOf(path)!];
					const mixed = withComments(fileText(shuffled(value, order), { ...form, schema: loose }), comments);
					const before = readYaml(path, mixed);
					fc.pre(before.problems.length === 0);
					const { text, problem } = formatFile(path, mixed);
					expect(problem).toBeUndefined();
					expect(readYaml(path, text).problems).toEqual([]);
					expect(readYaml(path, text).value).toEqual(before.value);
					for (let n = 0; n < comments.length; n++) expect(text).toContain(`# comment ${n}!`);
					expect(formatFile(path, text).text).toBe(text);
				}
			),
			{ numRuns: 200 }
		);
	});
});

/** Without a schema the keys are written in the order in which they stand, and all text in quotes. */
const loose = fileForms.dossier.schema.entries.title;

/** The same value with the keys of its records in another order. */
function shuffled<T>(value: T, order: number[]): T {
	if (Array.isArray(value)) return value.map((item) => shuffled(item, order)) as T;
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([key, inner], index) => ({
		key,
		inner: shuffled(inner, order),
		rank: order[index % order.length]
	}));
	entries.sort((a, b) => a.rank - b.rank);
	return Object.fromEntries(entries.map(({ key, inner }) => [key, inner])) as T;
}

/** Comments above some lines and beside others. */
function withComments(text: string, comments: [line: number, beside: boolean][]): string {
	const lines = text.trimEnd().split('\n');
	comments.forEach(([at, beside], n) => {
		const index = at % lines.length;
		const indent = /^[ -]*/.exec(lines[index])![0].replaceAll('-', ' ');
		const comment = `# comment ${n}!`;
		lines[index] = beside ? `${lines[index]} ${comment}` : `${indent}${comment}\n${lines[index]}`;
	});
	return `${lines.join('\n')}\n`;
}
