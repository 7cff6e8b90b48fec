import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tinyTexts } from '../lint/tiny-dossier';
import { readFolder, writeFolder, type DossierFolder } from './folder';

const data = new URL('../../../../graph-data/', import.meta.url);

/** The real dossier as it stands in its files. */
function realFolder(): DossierFolder {
	const text = (path: string) => readFileSync(new URL(path, data), 'utf8');
	const own = ['dossier.yaml', 'actors.yaml'];
	const sources = readdirSync(new URL('pakistan-taliban/sources/', data)).map((name) => `sources/${name}`);
	return new Map([
		['../vocabulary.yaml', text('vocabulary.yaml')],
		...[...own, ...sources].map((path): [string, string] => [path, text(`pakistan-taliban/${path}`)])
	]);
}

/** Lines without comments, and without the space inside braces, which the files by hand have here and not there. */
function plainLines(text: string): string[] {
	return text
		.split('\n')
		.filter((line) => !/^ *#/.test(line))
		.map((line) => line.replace(/ +# [^"]*$/, '').replace(/\{ ?| ?\}/g, (brace) => brace.trim()));
}

describe('writeFolder', () => {
	it('writes the real dossier as it was written by hand, but for comments', () => {
		const real = realFolder();
		const { dossier } = readFolder(real);
		const written = writeFolder(dossier!);
		expect(written.size).toBe(real.size);
		const differing = [...written].flatMap(([path, text]) => {
			const byHand = plainLines(real.get(path) ?? real.get(`../${path}`)!);
			return plainLines(text).filter((line, index) => line !== byHand[index]);
		});
		// Two values that stand there without quotes, and in all other places with them.
		expect(differing).toEqual([
			expect.stringContaining('o: "terrorists"'),
			expect.stringContaining('predicate: "hosts"')
		]);
	});

	it('is read back as the same dossier, to the order of its keys', () => {
		const { dossier } = readFolder(realFolder());
		const again = readFolder(writeFolder(dossier!));
		expect(again.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(JSON.stringify({ ...again.dossier, warnings: [] })).toBe(
			JSON.stringify({ ...dossier, warnings: [] })
		);
	});

	it('names the schemas for editors from where each file stands', () => {
		const { dossier } = readFolder(realFolder());
		const folder = writeFolder(dossier!, { schemas: '../schema' });
		expect(folder.get('actors.yaml')).toMatch(
			/^# yaml-language-server: \$schema=\.\.\/schema\/actors\.schema\.json\n/
		);
		expect(folder.get('sources/ffr.yaml')).toContain('$schema=../../schema/source.schema.json');
		expect(writeFolder(dossier!).get('actors.yaml')).not.toContain('$schema');
	});
});

describe('readFolder', () => {
	it('gives the dossier with its warnings, or the errors', () => {
		const folder = (claim: string) =>
			new Map(tinyTexts({ claims: [claim] }).map(({ path, text }) => [path, text]));
		const good = readFolder(
			folder('id: one.001, who: narrator, act: asserts, that: [pakistan, rivals, india]')
		);
		expect(good.dossier?.claims).toHaveLength(1);
		expect(good.dossier?.warnings).toEqual(good.messages);
		const bad = readFolder(
			folder('id: one.001, who: narrator, act: asserts, that: [pakistn, rivals, india]')
		);
		expect(bad.dossier).toBeUndefined();
		expect(bad.messages.map(({ message }) => message)).toContain(
			"No actor 'pakistn'. Did you mean 'pakistan'?"
		);
	});
});
