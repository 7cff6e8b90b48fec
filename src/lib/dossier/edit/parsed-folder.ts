import { lint } from '../lint/lint';
import { rules } from '../lint/rules';
import type { Actor, Claim, DossierHeader, Predicate, Source, Vocabulary } from '../schema';
import type { LintMessage } from '../dossier';
import { assembleDossier, type ReadResult } from '../read-dossier';
import { ShapeMemory } from '../shape-memory';
import type { DossierFolder } from '../write/folder';
import { ParsedFile } from './parsed-file';

const errorRules = rules.filter(({ severity }) => severity === 'error');

/** A folder with its files read; what was read of an older one is taken over where the texts are the same. */
export class ParsedFolder {
	readonly #files = new Map<string, ParsedFile>();
	readonly #memory: ShapeMemory;
	#reading: ReadResult | undefined;
	#errors: readonly LintMessage[] | undefined;

	constructor(
		readonly folder: DossierFolder,
		previous?: ParsedFolder
	) {
		this.#memory = previous ? previous.#memory : new ShapeMemory();
		// Read at once, so that no chain of older folders is kept.
		for (const [path, text] of folder) {
			const old = previous ? previous.#files.get(path) : undefined;
			this.#files.set(path, old?.text === text ? old : new ParsedFile(path, text, old));
		}
	}

	/** A file, or undefined when there is none. */
	file(path: string): ParsedFile | undefined {
		return this.#files.get(path);
	}

	/** Paths of the sources' files, in order. */
	get sourcePaths(): string[] {
		return [...this.#files.keys()].filter((path) => /^sources\/[^/]+\.yaml$/.test(path)).sort();
	}

	/** The file that holds the vocabulary in force: the folder's own before the one above it. */
	get vocabularyPath(): string {
		return this.#files.has('vocabulary.yaml') ? 'vocabulary.yaml' : '../vocabulary.yaml';
	}

	/** The dossier without warnings, or what is wrong with the shape of its files. */
	get reading(): ReadResult {
		this.#reading ??= assembleDossier([...this.#files.values()], this.#memory);
		return this.#reading;
	}

	/** Everything that keeps the dossier from being accepted. */
	get errors(): readonly LintMessage[] {
		if (!this.#errors) {
			const { dossier, messages, places } = this.reading;
			this.#errors = dossier ? [...messages, ...lint(dossier, places, { only: errorRules })] : messages;
		}
		return this.#errors;
	}

	/** The records as they stand; what has not the right shape is left to the linter. */
	get header(): Partial<DossierHeader> {
		return this.#record('dossier.yaml');
	}

	get actors(): readonly Actor[] {
		return listOf(this.#files.get('actors.yaml')?.value);
	}

	get predicates(): readonly Predicate[] {
		return listOf(this.#record<Vocabulary>(this.vocabularyPath).predicates);
	}

	source(path: string): Partial<Source> {
		return this.#record(path);
	}

	claims(path: string): readonly Claim[] {
		return listOf(this.source(path).claims);
	}

	#record<T>(path: string): Partial<T> {
		const value = this.#files.get(path)?.value;
		return typeof value === 'object' && value !== null ? value : {};
	}
}

function listOf<T>(value: unknown): readonly T[] {
	return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}
