import { isSeq, type Document, type Node } from 'yaml';
import { fileForms, kindOf, type FileForm } from '../write/file-form';
import { readYaml, type YamlFile, type YamlPath, type YamlProblem } from '../yaml-file';
import { splitClaims } from './split-claims';

/** A stretch of a file that was read for itself. */
interface Part {
	text: string;
	yaml: YamlFile;
	/** Line ends in it. */
	lines: number;
	/** Offset and line, from 0, at which it begins in the file. */
	start: number;
	line: number;
}

/** Where a path leads: the tree and text in which it is to be looked up. */
export interface Spot {
	root: Node;
	document: Document;
	text: string;
	/** Offset of that text in the file. */
	start: number;
	path: YamlPath;
}

function countLines(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
	return count;
}

/** One file of a dossier as a tree over its text. A source is read claim by claim, and only the changed ones again. */
export class ParsedFile implements YamlFile {
	readonly value: unknown;
	readonly problems: YamlProblem[];
	readonly unquotedDates: YamlProblem[];
	readonly form: FileForm | undefined;
	readonly #head: Part;
	readonly #claims: Part[] | undefined;

	constructor(
		readonly path: string,
		readonly text: string,
		previous?: ParsedFile
	) {
		const kind = kindOf(path);
		this.form = kind && fileForms[kind];
		const parts = kind === 'source' ? this.#byClaims(previous) : undefined;
		this.#head = parts?.[0] ?? this.#part(text, 0, 0);
		this.#claims = parts?.slice(1);
		const { yaml } = this.#head;
		this.problems = yaml.problems;
		const all = [this.#head, ...(this.#claims ?? [])];
		this.unquotedDates = all.flatMap((part) =>
			part.yaml.unquotedDates.map((problem) => ({ ...problem, line: problem.line + part.line }))
		);
		this.value = this.#claims
			? { ...(yaml.value as object), claims: this.#claims.map((part) => (part.yaml.value as unknown[])[0]) }
			: yaml.value;
	}

	/** Line, from 1, of the key or list item that a path ends in. */
	line(path: YamlPath): number {
		const claim = this.#claimAt(path);
		if (claim) return claim.line + claim.yaml.line([0, ...path.slice(2)]);
		return this.#head.yaml.line(path);
	}

	/** Where to look a path up; undefined when the file is not YAML. */
	spot(path: YamlPath): Spot | undefined {
		const claim = this.#claimAt(path);
		const part = claim ?? this.#head;
		const { document, problems } = part.yaml;
		if (!document?.contents || problems.length) return undefined;
		const inner = claim ? [0, ...path.slice(2)] : path;
		return { root: document.contents, document, text: part.text, start: part.start, path: inner };
	}

	/** The tree in which the last claim stands, for a file that is read claim by claim. */
	lastClaim(): Spot | undefined {
		const count = this.#claims?.length;
		return count ? { ...this.spot(['claims', count - 1])!, path: [] } : undefined;
	}

	/** How many claims are read for themselves. */
	get claimCount(): number | undefined {
		return this.#claims?.length;
	}

	#claimAt(path: YamlPath): Part | undefined {
		return path[0] === 'claims' && path.length > 1 ? this.#claims?.[Number(path[1])] : undefined;
	}

	#part(text: string, start: number, line: number): Part {
		return { text, yaml: readYaml(this.path, text), lines: countLines(text), start, line };
	}

	/** Head and claims, those with the same text taken over; undefined where the file is not to be read so. */
	#byClaims(previous: ParsedFile | undefined): Part[] | undefined {
		const cuts = splitClaims(this.text);
		if (!cuts) return undefined;
		const known = new Map<string, Part[]>();
		for (const part of previous?.path === this.path ? (previous.#claims ?? []) : []) {
			const same = known.get(part.text);
			if (same) same.push(part);
			else known.set(part.text, [part]);
		}
		const headText = this.text.slice(0, cuts.head);
		const old = previous && previous.#claims && previous.#head.text === headText ? previous.#head : undefined;
		const parts = [old ?? this.#part(headText, 0, 0)];
		if (!isPlainHead(parts[0].yaml)) return undefined;
		let { lines } = parts[0];
		for (const [index, start] of cuts.starts.entries()) {
			const text = this.text.slice(start, cuts.starts[index + 1]);
			// Taken once, for two claims that are written alike are still two.
			const same = known.get(text)?.pop();
			const part = same ? { ...same, start, line: lines } : this.#part(text, start, lines);
			if (!same && !isOneClaim(part.yaml)) return undefined;
			parts.push(part);
			lines += part.lines;
		}
		return parts;
	}
}

function isPlainHead(yaml: YamlFile): boolean {
	const { value, problems } = yaml;
	return problems.length === 0 && typeof value === 'object' && value !== null && 'claims' in value;
}

function isOneClaim(yaml: YamlFile): boolean {
	const root = yaml.document?.contents;
	return yaml.problems.length === 0 && isSeq(root) && root.items.length === 1;
}
