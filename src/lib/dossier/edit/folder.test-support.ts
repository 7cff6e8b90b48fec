import { readdirSync, readFileSync } from 'node:fs';
import { tinyTexts, type TinyDossier } from '../lint/tiny-dossier';
import type { DossierFolder } from '../write/folder';

const data = new URL('../../../../graph-data/', import.meta.url);

/** The real dossier as it stands in its files. */
export function realFolder(): DossierFolder {
	const text = (path: string) => readFileSync(new URL(path, data), 'utf8');
	const own = ['dossier.yaml', 'actors.yaml'];
	const sources = readdirSync(new URL('pakistan-taliban/sources/', data)).map((name) => `sources/${name}`);
	return new Map([
		['../vocabulary.yaml', text('vocabulary.yaml')],
		...[...own, ...sources].map((path): [string, string] => [path, text(`pakistan-taliban/${path}`)])
	]);
}

/** A dossier of a few lines as a folder, some of its files replaced. */
export function tinyFolder(tiny: TinyDossier = {}, files: Record<string, string[]> = {}): DossierFolder {
	return new Map([
		...tinyTexts(tiny).map(({ path, text }): [string, string] => [path, text]),
		...Object.entries(files).map(([path, lines]): [string, string] => [path, `${lines.join('\n')}\n`])
	]);
}

/** The lines that one text has and the other has not, each with a sign: what a reader of the change sees. */
export function changedLines(before: string | undefined, after: string | undefined): string[] {
	const from = before?.split('\n') ?? [];
	const to = after?.split('\n') ?? [];
	let head = 0;
	while (head < Math.min(from.length, to.length) && from[head] === to[head]) head += 1;
	let tail = 0;
	while (
		tail < Math.min(from.length, to.length) - head &&
		from[from.length - 1 - tail] === to[to.length - 1 - tail]
	) {
		tail += 1;
	}
	return [
		...from.slice(head, from.length - tail).map((line) => `- ${line}`),
		...to.slice(head, to.length - tail).map((line) => `+ ${line}`)
	];
}
