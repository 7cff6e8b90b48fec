import { isMap, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { AnySchema } from '../schema-parts';
import { inOrder, keysOf } from '../write/key-order';
import { endOf, hasText, isBlockCollection, isFlow, lineEnd, pairEnd, startOf } from '../write/node-span';
import { scalarText } from '../write/scalar-text';
import { blockLines, flowText, itemLines, pairLines, type BlockPlace } from '../write/yaml-text';
import type { YamlPath } from '../yaml-file';
import { EditRefused } from './edit-refused';
import { keyOf, locate, placeInside, type Found } from './locate';
import type { ParsedFile } from './parsed-file';
import { inPlaceOrder, type Splice } from './splice';

/** What shall stand under some keys: a value, or null to take the key out. */
export type Changes = Readonly<Record<string, unknown>>;

/** Collects the changes of one file: each touches the letters of what it changes, and no others. */
export class FileEditor {
	readonly #splices: Splice[] = [];

	constructor(private readonly file: ParsedFile) {}

	get splices(): Splice[] {
		return inPlaceOrder(this.#splices);
	}

	/** Sets, changes and takes out keys of the map at a path. */
	set(path: YamlPath, changes: Changes): void {
		const found = locate(this.file, path);
		if (!isMap(found.node)) throw new EditRefused(`${this.file.path} holds no entry there to change.`);
		const kept = found.node.items.filter((pair) => changes[keyOf(pair)] !== null);
		if (kept.length === 0 && path.length && found.pair) {
			// An empty map has no line to stand on: it is written anew under its key.
			const fresh = Object.entries(changes).filter(([, value]) => value !== null && value !== undefined);
			return this.set(path.slice(0, -1), { [path[path.length - 1]]: Object.fromEntries(fresh) });
		}
		if (isFlow(found.node)) this.#setInFlow(found, found.node, changes);
		else this.#setInBlock(found, found.node, changes);
	}

	/** Puts another text, number or id in the place of one that stands there. */
	replace(path: YamlPath, value: string | number): void {
		const { node, text, start, place } = locate(this.file, path);
		if (!node) throw new EditRefused(`${this.file.path} holds no entry there to change.`);
		this.#put(start, text, startOf(node), endOf(node), scalarText(value, place.schema));
	}

	/** Gives a key of a map another name, its value kept. */
	rename(path: YamlPath, key: string): void {
		const { pair, text, start } = locate(this.file, path);
		const node = pair!.key as Node;
		this.#put(start, text, startOf(node), endOf(node), keyWord(key));
	}

	/** Adds an entry at the end of the list at a path. */
	append(path: YamlPath, value: object): void {
		const last = path[0] === 'claims' ? this.file.lastClaim() : undefined;
		if (last) {
			const place = locate(this.file, path).place;
			return this.#appendTo(last.root as YAMLSeq, value, last.text, last.start, place);
		}
		const { node, pair, text, start, place } = locate(this.file, path);
		if (isSeq(node) && node.items.length) return this.#appendTo(node, value, text, start, place);
		const itemPlace = { ...placeInside(place, [], 0), indent: place.indent };
		const lines = itemLines(value, itemPlace).join('\n');
		if (!pair) {
			if (!node) return this.set(path.slice(0, -1), { [path[path.length - 1]]: [value] });
			return this.#put(start, text, startOf(node), endOf(node), lines);
		}
		const colon = text.indexOf(':', endOf(pair.key as Node)) + 1;
		const end = hasText(pair.value) ? endOf(pair.value) : colon;
		this.#put(start, text, colon, end, '');
		const line = lineEnd(text, end);
		this.#put(start, text, line, line, `\n${lines}`);
	}

	/** Takes an entry out of a list, with the whole lines on which it stands. */
	remove(path: YamlPath): void {
		const { node, parent, text, start } = locate(this.file, path);
		if (!node || !isSeq(parent)) throw new EditRefused(`${this.file.path} holds no such entry.`);
		if (isFlow(parent))
			throw new EditRefused(`The list in ${this.file.path} is on one line. Format the file first.`);
		if (parent.items.length === 1) {
			const holder = locate(this.file, path.slice(0, -1));
			const from = holder.pair ? text.indexOf(':', endOf(holder.pair.key as Node)) + 1 : startOf(parent);
			return this.#put(start, text, from, lineEnd(text, endOf(parent)), holder.pair ? ' []' : '[]');
		}
		const dash = text.lastIndexOf('-', startOf(node) - 1);
		if (path[0] === 'claims' || text.slice(dash + 1, startOf(node)).trim()) {
			throw new EditRefused(`This entry of ${this.file.path} cannot be taken out here. Open the file.`);
		}
		this.#cutLines(text, start, dash, lineEnd(text, endOf(node)));
	}

	#appendTo(seq: YAMLSeq, value: object, text: string, start: number, place: BlockPlace): void {
		if (isFlow(seq)) {
			const at = endOf(seq.items[seq.items.length - 1] as Node);
			return this.#put(start, text, at, at, `, ${flowText(value, placeInside(place, [], 0).schema)}`);
		}
		const dash = startOf(seq);
		const indent = dash - (text.lastIndexOf('\n', dash - 1) + 1);
		const lines = itemLines(value, { ...placeInside(place, [], 0), indent });
		const at = lineEnd(text, endOf(seq));
		this.#put(start, text, at, at, `\n${lines.join('\n')}`);
	}

	#setInBlock(found: Found, map: YAMLMap, changes: Changes): void {
		const { text, start } = found;
		const first = startOf(map);
		const indent = first - (text.lastIndexOf('\n', first - 1) + 1);
		const place = { ...found.place, indent };
		const kept = map.items.filter((pair) => changes[keyOf(pair)] !== null);
		const firstKept = kept.length ? startOf(kept[0].key as Node) : endOf(map);
		if (firstKept > first) this.#put(start, text, first, firstKept, '');
		for (const pair of map.items) {
			const key = keyOf(pair);
			if (!Object.hasOwn(changes, key) || startOf(pair.key as Node) < firstKept) continue;
			if (changes[key] !== null) this.#setPair(found, pair, key, changes, place);
			else this.#cutLines(text, start, startOf(pair.key as Node), lineEnd(text, pairEnd(pair)));
		}
		for (const { key, after } of placesFor(changes, map, kept, place.schema)) {
			const lines = pairLines(keyWord(key), key, changes, place);
			const at = after ? lineEnd(text, pairEnd(after)) : first;
			const put = after ? `\n${lines.join('\n')}` : `${lines.join('\n').trimStart()}\n${' '.repeat(indent)}`;
			this.#put(start, text, at, at, put);
		}
	}

	/** Another value under a key; one that is the same stays as it is written. */
	#setPair(
		{ text, start, document }: Found,
		pair: Pair,
		key: string,
		changes: Changes,
		place: BlockPlace
	): void {
		const value = changes[key];
		const { value: node } = pair;
		if (hasText(node) && isSame(node.toJS(document), value)) return;
		const inner = { ...placeInside(place, {}, key), indent: place.indent + 2 };
		const keyEnd = endOf(pair.key as Node);
		const asBlock = isNonEmpty(value) && inner.form.block.has(inner.path);
		if (!hasText(node) || asBlock || isBlockCollection(node)) {
			const put = asBlock
				? `:\n${blockLines(value, inner).join('\n')}`
				: `: ${flowText(value, inner.schema)}`;
			return this.#put(start, text, keyEnd, lineEnd(text, pairEnd(pair)), put);
		}
		// A text on lines of its own ends behind its last line end, which stays.
		const end = text[endOf(node) - 1] === '\n' ? endOf(node) - 1 : endOf(node);
		this.#put(start, text, startOf(node), end, flowText(value, inner.schema));
	}

	#setInFlow({ text, start, place, document }: Found, map: YAMLMap, changes: Changes): void {
		const kept = map.items.filter((pair) => changes[keyOf(pair)] !== null);
		for (const [index, pair] of map.items.entries()) {
			const key = keyOf(pair);
			if (!Object.hasOwn(changes, key)) continue;
			const next = map.items[index + 1];
			if (changes[key] === null) {
				// What follows closes the gap; the last one takes the comma before it along.
				const isLast = kept.every((other) => map.items.indexOf(other) < index);
				const from = isLast && index > 0 ? pairEnd(map.items[index - 1]) : startOf(pair.key as Node);
				this.#put(start, text, from, isLast || !next ? pairEnd(pair) : startOf(next.key as Node), '');
				continue;
			}
			const { schema } = placeInside(place, {}, key);
			const put = flowText(changes[key], schema);
			if (!hasText(pair.value)) {
				const end = endOf(pair.key as Node);
				this.#put(start, text, end, end, `: ${put}`);
			} else if (!isSame(pair.value.toJS(document), changes[key])) {
				this.#put(start, text, startOf(pair.value), endOf(pair.value), put);
			}
		}
		for (const { key, after } of placesFor(changes, map, kept, place.schema)) {
			const put = `${keyWord(key)}: ${flowText(changes[key], placeInside(place, {}, key).schema)}`;
			const at = after ? pairEnd(after) : startOf(map) + 1;
			this.#put(start, text, at, at, after ? `, ${put}` : kept.length ? ` ${put},` : ` ${put} `);
		}
	}

	#put(start: number, text: string, from: number, to: number, put: string): void {
		const cut = text.slice(from, to);
		if (cut !== put) this.#splices.push({ at: start + from, cut, put });
	}

	/** Takes out the lines from the one on which an offset stands to the end of another. */
	#cutLines(text: string, start: number, from: number, end: number): void {
		const line = text.lastIndexOf('\n', from - 1) + 1;
		const last = end >= text.length;
		this.#put(start, text, last && line > 0 ? line - 1 : line, last ? text.length : end + 1, '');
	}
}

function keyWord(key: string): string {
	return /^[A-Za-z][A-Za-z0-9_-]*$/.test(key) ? key : scalarText(key);
}

function isNonEmpty(value: unknown): value is object {
	return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** Whether two plain values say the same, the order of keys included. */
function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

/** Keys that are new in a map, each with the pair that it follows. */
function placesFor(
	changes: Changes,
	map: YAMLMap,
	kept: readonly Pair[],
	schema: AnySchema | undefined
): { key: string; after: Pair | undefined }[] {
	const present = new Set(map.items.map(keyOf));
	const fresh = Object.keys(changes).filter(
		(key) => !present.has(key) && changes[key] !== null && changes[key] !== undefined
	);
	const known = keysOf(schema, {});
	const order = inOrder([...kept.map(keyOf), ...fresh], known);
	return inOrder(fresh, known).map((key) => {
		const before = order.slice(0, order.indexOf(key));
		return { key, after: kept.findLast((pair) => before.includes(keyOf(pair))) };
	});
}
