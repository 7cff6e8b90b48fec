import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tinyTexts, type TinyDossier } from './lint/tiny-dossier';
import { readDossier, type DossierText } from './read-dossier';

const claim = 'id: one.001, who: pakistan, act: accuses, that: [ttp, attacks, pakistan]';
const read = (tiny: TinyDossier) => readDossier(tinyTexts(tiny));
const said = (texts: DossierText[]) =>
	readDossier(texts).messages.map(({ rule, file, line, message }) => `${file}:${line} ${rule} ${message}`);
const withText = (path: string, text: string) =>
	tinyTexts({ claims: [claim] }).map((file) => (file.path === path ? { path, text } : file));

describe('readDossier', () => {
	it('gives the records with their places', () => {
		const { dossier, messages, places } = read({ claims: [claim], sources: { two: {} } });
		expect(messages).toEqual([]);
		expect(dossier?.sources.map(({ id }) => id)).toEqual(['one', 'two']);
		expect(dossier?.sources[0]).not.toHaveProperty('claims');
		expect(dossier?.claims).toMatchObject([
			{ id: 'one.001', source: 'one', that: ['ttp', 'attacks', 'pakistan'] }
		]);
		expect(places.of(dossier!.claims[0], 'that', 1)).toEqual({ file: 'sources/one.yaml', line: 13 });
		expect(places.of(dossier!.actors[1])).toEqual({ file: 'actors.yaml', line: 2 });
	});

	it('names an unknown key, its claim and the key that was probably meant', () => {
		const { dossier, messages } = read({ claims: [`${claim}, wheen: "2025"`] });
		expect(dossier).toBeUndefined();
		expect(messages).toEqual([
			{
				rule: 'E00',
				severity: 'error',
				file: 'sources/one.yaml',
				line: 13,
				claim: 'one.001',
				message: "Unknown key 'wheen'. Did you mean 'when'?"
			}
		]);
	});

	it.each([
		[
			'who: pakistan, act: acuses',
			"'act' should be one of asserts, accuses, denies, acknowledges, demands, threatens, expects, predicts, recommends; got 'acuses'. Did you mean 'accuses'?"
		],
		[
			'who: pakistan',
			"The key 'act' is missing. Add it: one of asserts, accuses, denies, acknowledges, demands, threatens, expects, predicts, recommends."
		],
		['who: 7, act: asserts', "'who' should be text; got the number 7."],
		[
			'who: Pakistan, act: asserts',
			"'who' is 'Pakistan'. An id is lower-case letters, digits and single hyphens."
		],
		[
			'who: pakistan, act: asserts, that: ttp',
			"'that' should be [subject, predicate, object] or { claim: … }; got 'ttp'."
		],
		[
			'who: pakistan, act: asserts, that: [ttp, attacks]',
			"Item 3 of 'that' should be text or a list of text; got nothing."
		],
		[
			'who: pakistan, act: asserts, that: [ttp, attacks, india, qatar]',
			"'that' has too many items. It should be [subject, predicate, object]."
		],
		['who: pakistan, act: asserts, that: { claims: one.001 }', "Unknown key 'claims'. Did you mean 'claim'?"],
		['who: pakistan, act: asserts, at: { para: [1] }', "'para' should be a number or text; got a list."],
		['who: pakistan, act: asserts, negated: "yes"', "'negated' should be true or false; got 'yes'."],
		[
			'who: pakistan, act: asserts, respondsTo: one.001',
			"'respondsTo' should be a list of text; got 'one.001'."
		]
	])('says of "%s" what was expected and got', (body, message) => {
		expect(read({ claims: [`id: one.001, ${body}`] }).messages.map((found) => found.message)).toContain(
			message
		);
	});

	it('reports a syntax error once, with line and remedy', () => {
		const [first, ...others] = said(
			withText('sources/one.yaml', 'id: one\ntitle: "never closed\npublisher: paper\n')
		);
		expect(first).toMatch(/^sources\/one\.yaml:\d E00 This is not valid YAML: .*Close the quote/);
		expect(others).toEqual([]);
	});

	it('reports a key that stands twice', () => {
		expect(said(withText('dossier.yaml', 'id: tiny\nid: tiny\n'))[0]).toBe(
			'dossier.yaml:2 E00 The same key stands twice in one entry. Keep one of them.'
		);
	});

	it.each(['dossier.yaml', 'actors.yaml', 'vocabulary.yaml'])('says what a missing %s is for', (path) => {
		const texts = tinyTexts({ claims: [claim] }).filter((file) => !file.path.endsWith(path));
		expect(said(texts)).toHaveLength(1);
		expect(said(texts)[0]).toMatch(new RegExp(`^${path}:1 E00 There is no ${path}\\. It `));
	});

	it('takes a new dossier, which has no source yet', () => {
		const texts = tinyTexts({ claims: [claim] }).filter(({ path }) => !path.startsWith('sources/'));
		expect(readDossier(texts)).toMatchObject({ dossier: { sources: [], claims: [] }, messages: [] });
	});

	it('wants a source named like its file, ending in .yaml', () => {
		const texts = tinyTexts({ claims: [claim] });
		const renamed = (path: string) =>
			texts.map((file) => (file.path === 'sources/one.yaml' ? { ...file, path } : file));
		expect(said(renamed('sources/other.yaml'))[0]).toBe(
			"sources/other.yaml:1 E00 The source is called 'one'. Name the file sources/one.yaml."
		);
		expect(said(renamed('sources/one.yml')).join()).toContain('Let its name end in .yaml.');
	});

	it('speaks of an empty file, and of a list where keys belong', () => {
		expect(said(withText('actors.yaml', ''))[0]).toMatch(
			/^actors\.yaml:1 E00 The file should be a list of .*; got nothing\.$/
		);
		expect(said(withText('dossier.yaml', '- a\n'))[0]).toMatch(
			/^dossier\.yaml:1 E00 The file should be .*; got a list\.$/
		);
	});

	it('still speaks of a bare year when something else stops the reading', () => {
		const rules = read({ claims: [`${claim}, when: 2025, wheen: 1`] }).messages.map(({ rule }) => rule);
		expect(rules.sort()).toEqual(['E00', 'E12']);
	});

	it('stops at a bomb of aliases', () => {
		const levels = Array.from(
			{ length: 9 },
			(_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`
		);
		expect(said(withText('dossier.yaml', ['l0: &l0 [x]', ...levels].join('\n')))[0]).toMatch(
			/This file cannot be read/
		);
	});

	it('never throws, whatever the text', () => {
		const piece = fc.constantFrom(
			'id: one',
			'\n',
			'  ',
			'- ',
			'[',
			']',
			'{',
			'}',
			'"',
			': ',
			'&a ',
			'*a',
			'!t ',
			'? ',
			'|',
			'>',
			'#',
			'__proto__: ',
			'\t',
			'claims:',
			'---\n',
			'\u0000',
			'\ud800'
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
				for (const path of ['dossier.yaml', 'sources/one.yaml']) {
					const { messages } = readDossier(withText(path, pieces.join('')));
					expect(messages.length).toBeGreaterThan(0);
					for (const { line } of messages) expect(line).toBeGreaterThan(0);
				}
			}),
			{ seed: 7, numRuns: 100 }
		);
	});

	it.each(['[', '{', '{a: [', '- ', '? '])('refuses %j repeated ten thousand times', (mark) => {
		expect(said(withText('dossier.yaml', `id: a\nkey:\n  ${mark.repeat(10_000)}`))[0]).toBe(
			'dossier.yaml:3 E00 This is nested too deeply to be read. Write it out plainly.'
		);
	});
});
