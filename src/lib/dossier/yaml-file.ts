import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	type Document,
	type Node,
	type Pair,
	type YAMLError
} from 'yaml';
import { lineTooDeep } from './nesting';
import { mendUnquotedDates } from './unquoted-dates';

/** Keys and list indexes that lead from the root of a file to a value. */
export type YamlPath = readonly (string | number)[];

/** A text that stops a file from being read, with its line from 1. */
export interface YamlProblem {
	line: number;
	message: string;
}

/** A YAML file with its value and the lines on which its parts stand. */
export interface YamlFile {
	path: string;
	/** Plain data, or undefined when the text is not YAML. */
	value: unknown;
	problems: YamlProblem[];
	/** Line, from 1, of the key or list item that a path ends in; of the nearest part that exists, if it does not. */
	line(path: YamlPath): number;
	/** Dates that are not in quotes; in the value they stand as they were written. */
	unquotedDates: YamlProblem[];
	/** The tree of the text; missing when it is nested too deeply. */
	document?: Document.Parsed;
}

/** Enough for shared notes in a hand-written file, far too few for an alias bomb. */
const MAX_ALIASES = 100;

const remedies: Record<string, string> = {
	BAD_INDENT: 'Check the indentation, and that every bracket and quote is closed.',
	TAB_AS_INDENT: 'Indent with spaces; YAML allows no tabs here.',
	MULTIPLE_DOCS: "Keep one document a file: take out the line '---'.",
	MISSING_CHAR: 'Close the quote or bracket, or add the missing colon or comma.',
	BLOCK_AS_IMPLICIT_KEY: 'Put the value in quotes if it contains a colon followed by a space.',
	UNEXPECTED_TOKEN: 'Put the value in quotes, or close the bracket before it.',
	BAD_ALIAS: 'Put a value that starts with * or & in quotes.'
};

function describe(error: YAMLError, lines: LineCounter): YamlProblem {
	const { line } = lines.linePos(error.pos[0]);
	if (error.code === 'DUPLICATE_KEY') {
		return { line, message: 'The same key stands twice in one entry. Keep one of them.' };
	}
	const remedy = remedies[error.code] ?? 'Check the indentation, quotes and brackets around this line.';
	return { line, message: `This is not valid YAML: ${error.message.replace(/\.$/, '')}. ${remedy}` };
}

/** The first syntax error, since the others mostly follow from it, and every repeated key. */
function problemsOf(document: Document, lines: LineCounter): YamlProblem[] {
	const found = [...document.errors, ...document.warnings];
	const firstError = found.find((error) => error.code !== 'DUPLICATE_KEY');
	return found
		.filter((error) => error === firstError || error.code === 'DUPLICATE_KEY')
		.map((error) => describe(error, lines));
}

/** One step from a node to the key and value under a name or index. */
function step(node: unknown, key: string | number): { at: Node; value: unknown } | undefined {
	if (isMap(node)) {
		const pair = node.items.find(
			(item: Pair) => isScalar(item.key) && String(item.key.value) === String(key)
		);
		return pair && { at: pair.key as Node, value: pair.value };
	}
	if (isSeq(node)) {
		const item = node.items[Number(key)] as Node | undefined;
		return item && { at: item, value: item };
	}
	return undefined;
}

/** A YAML 1.2 text as the tree of its parts, each with its place in the text; only for text that is not nested too deeply. */
export function parseYaml(text: string, lineCounter = new LineCounter()): Document.Parsed {
	const keys = { uniqueKeys: true, stringKeys: true };
	return parseDocument(text, { lineCounter, version: '1.2', ...keys, prettyErrors: false });
}

/** Reads a YAML 1.2 text; never throws, whatever the text. */
export function readYaml(path: string, text: string): YamlFile {
	const lines = new LineCounter();
	const file: YamlFile = { path, value: undefined, problems: [], unquotedDates: [], line: () => 1 };
	const deep = lineTooDeep(text);
	if (deep !== undefined) {
		const message = 'This is nested too deeply to be read. Write it out plainly.';
		return { ...file, problems: [{ line: deep, message }] };
	}
	try {
		const document = parseYaml(text, lines);
		file.document = document;
		file.problems = problemsOf(document, lines);
		const root = document.contents as Node | null;
		const lineOf = (node: Node) => (node.range ? lines.linePos(node.range[0]).line : 1);
		file.line = (steps) => {
			let node: unknown = root;
			let line = root ? lineOf(root) : 1;
			for (const key of steps) {
				const next = step(isAlias(node) ? node.resolve(document) : node, key);
				if (!next) break;
				line = lineOf(next.at);
				node = next.value;
			}
			return line;
		};
		if (root) file.unquotedDates = mendUnquotedDates(root, lineOf);
		if (file.problems.length === 0) file.value = document.toJS({ maxAliasCount: MAX_ALIASES });
	} catch (error) {
		// Too many aliases.
		const reason = error instanceof Error ? error.message : String(error);
		file.problems.push({ line: 1, message: `This file cannot be read: ${reason}. Write it out plainly.` });
	}
	return file;
}
