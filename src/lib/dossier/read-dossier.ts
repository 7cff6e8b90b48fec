import * as v from 'valibot';
import type { CodedClaim, Dossier, LintMessage } from './dossier';
import { Places } from './places';
import {
	actorSchema,
	dossierSchema,
	sourceSchema,
	vocabularySchema,
	type Actor,
	type SourceRecord
} from './schema';
import { ShapeMemory } from './shape-memory';
import { readYaml, type YamlFile, type YamlProblem } from './yaml-file';

/** One file of a dossier folder: its path from the folder, with forward slashes, and its text. */
export interface DossierText {
	/** `dossier.yaml`, `actors.yaml`, `sources/<id>.yaml`; `vocabulary.yaml` or `../vocabulary.yaml`. */
	path: string;
	text: string;
}

export interface ReadResult {
	/** The dossier, without warnings; missing when a file is missing or has not the right shape. */
	dossier?: Dossier;
	/** Errors of shape (E00), and with them dates out of quotes (E12); empty when there is a dossier. */
	messages: LintMessage[];
	/** Where every record of the dossier stands. */
	places: Places;
}

const purposes: Record<string, string> = {
	'dossier.yaml': 'It holds the id, title, summary and licence of the dossier.',
	'actors.yaml': 'It lists every actor that a claim names: id, type, label.',
	'vocabulary.yaml': 'It defines the predicates and acts; it stands in the dossier folder or the one above.'
};

/**
 * Reads the texts of a dossier folder. Bad input never throws: it becomes messages, each with file,
 * line and remedy. What the records mean is the linter's business; here only their shape is checked.
 */
export function readDossier(texts: Iterable<DossierText>): ReadResult {
	return assembleDossier([...texts].map(({ path, text }) => readYaml(path, text)));
}

/** The same for files whose YAML was read before; the memory spares what was checked before the check. */
export function assembleDossier(yamlFiles: readonly YamlFile[], memory = new ShapeMemory()): ReadResult {
	const messages: LintMessage[] = [];
	const places = new Places();
	const unquoted: (YamlProblem & { file: string })[] = [];
	const files = [...yamlFiles].sort((a, b) => (a.path < b.path ? -1 : 1));

	const say = (file: string, line: number, message: string, claim?: string, rule = 'E00') =>
		messages.push({ rule, severity: 'error', file, line, ...(claim ? { claim } : {}), message });

	function missing(path: string): undefined {
		say(path, 1, `There is no ${path}. ${purposes[path]}`);
	}

	/** One file against its schema; undefined when something is wrong with it. */
	function load<S extends v.GenericSchema>(file: YamlFile, schema: S) {
		for (const problem of file.problems) say(file.path, problem.line, problem.message);
		unquoted.push(...file.unquotedDates.map((problem) => ({ ...problem, file: file.path })));
		if (file.problems.length) return undefined;
		const { value, problems } = memory.check(schema, file.value);
		for (const problem of problems) {
			say(file.path, file.line(problem.path), problem.message, claimAt(file, problem.path));
		}
		return value === undefined ? undefined : { file, value: value as v.InferOutput<S> };
	}

	function loadNamed<S extends v.GenericSchema>(paths: string[], schema: S) {
		const found = paths.flatMap((path) => files.find((file) => file.path === path) ?? []);
		return found.length ? load(found[0], schema) : missing(paths[0]);
	}

	const header = loadNamed(['dossier.yaml'], dossierSchema);
	const vocabulary = loadNamed(['vocabulary.yaml', '../vocabulary.yaml'], vocabularySchema);
	const actors = loadNamed(['actors.yaml'], v.array(actorSchema));
	const sourceFiles = files.filter((file) => /^sources\/[^/]+\.yaml$/.test(file.path));
	for (const { path } of files) {
		if (path.endsWith('.yml')) say(path, 1, 'This file is not read. Let its name end in .yaml.');
	}

	const sources: SourceRecord[] = [];
	const claims: CodedClaim[] = [];
	for (const file of sourceFiles) {
		const read = load(file, sourceSchema);
		if (!read) continue;
		const { claims: own, ...source } = read.value;
		const wanted = `sources/${source.id}.yaml`;
		if (file.path !== wanted) {
			say(file.path, file.line(['id']), `The source is called '${source.id}'. Name the file ${wanted}.`);
		}
		places.add(source, file, []);
		sources.push(source);
		own.forEach((claim, index) => {
			const coded = memory.coded(claim, source.id);
			places.add(coded, file, ['claims', index]);
			claims.push(coded);
		});
	}

	const complete = header && vocabulary && actors && messages.length === 0;
	if (!complete) {
		// The linter will not run, so its rule on unquoted dates speaks here.
		for (const { file, line, message } of unquoted) say(file, line, message, undefined, 'E12');
		return { messages, places };
	}
	places.add(header.value, header.file, []);
	places.add(vocabulary.value, vocabulary.file, []);
	vocabulary.value.predicates.forEach((predicate, index) =>
		places.add(predicate, vocabulary.file, ['predicates', index])
	);
	actors.value.forEach((actor: Actor, index: number) => places.add(actor, actors.file, [index]));
	return {
		dossier: {
			header: header.value,
			vocabulary: vocabulary.value,
			actors: actors.value,
			sources,
			claims,
			warnings: []
		},
		messages,
		places
	};
}

/** The id of the claim that a path leads into, where it can be read. */
function claimAt(file: YamlFile, path: (string | number)[]): string | undefined {
	if (path[0] !== 'claims' || path.length < 2) return undefined;
	const claims = (file.value as { claims?: unknown[] }).claims;
	const claim = claims?.[Number(path[1])] as { id?: unknown } | null | undefined;
	return typeof claim?.id === 'string' ? claim.id : undefined;
}
