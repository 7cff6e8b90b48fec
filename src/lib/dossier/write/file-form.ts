import * as v from 'valibot';
import { actorSchema, dossierSchema, sourceSchema, vocabularySchema } from '../schema';
import type { AnySchema } from '../schema-parts';

/** How one kind of file is written. */
export interface FileForm {
	schema: AnySchema;
	/** Paths of lists and maps that stand line by line, `[]` for an entry of a list; all others stand on one line. */
	block: ReadonlySet<string>;
	/** Comments at the head of a new file, without their marks. */
	head: readonly string[];
	/** Comments behind a key of the root in a new file. */
	beside: Readonly<Record<string, string>>;
}

/** The forms of the files of a dossier, as `graph-data/` has them. */
export const fileForms = {
	dossier: {
		schema: dossierSchema,
		block: new Set([
			...['', 'readingNotes', 'views'],
			...['wide', 'narrow'].flatMap((view) => [`views.${view}`, `views.${view}.at`, `views.${view}.labels`])
		]),
		head: [],
		beside: {
			views: 'where the principal actors stand: x to the right, y down',
			readingNotes: 'ambiguities in the texts that a reader of the claims should know'
		}
	},
	actors: {
		schema: v.array(actorSchema),
		block: new Set(['', '[]']),
		head: ['Every actor that a claim names. Ids are frozen; labels may change.'],
		beside: {}
	},
	source: {
		schema: sourceSchema,
		block: new Set(['', 'fingerprints', 'claims', 'claims.[]']),
		head: ['One source: what it is, and every claim read in it.'],
		beside: {
			fingerprints: 'SHA-256 of each paragraph under norm-v1',
			next: 'next free claim number; numbers are never used again',
			retired: 'numbers given out once and withdrawn from the file'
		}
	},
	vocabulary: {
		schema: vocabularySchema,
		block: new Set(['', 'typeGroups', 'acts', 'predicates', 'predicates.[]']),
		head: [
			'Typed relations, acts and actor types. A predicate reads subject -> object.',
			'label, plural, gerund: how it reads in a sentence; mark: the words on the drawing, where they are not the label;',
			'also: words an editor may look for, that are not predicates.',
			"plover / cameo: nearest code in those event ontologies; 'none' where they have no such event."
		],
		beside: {}
	}
} satisfies Record<string, FileForm>;

export type FileKind = keyof typeof fileForms;

/** The kind of a file by its path in the folder; undefined for a file that is not read. */
export function kindOf(path: string): FileKind | undefined {
	if (path === 'dossier.yaml') return 'dossier';
	if (path === 'actors.yaml') return 'actors';
	if (path === 'vocabulary.yaml' || path === '../vocabulary.yaml') return 'vocabulary';
	return /^sources\/[^/]+\.yaml$/.test(path) ? 'source' : undefined;
}

/** The path of a value under a key, or under `[]` for an entry of a list. */
export function formPath(path: string, step: string): string {
	return path === '' ? step : `${path}.${step}`;
}
