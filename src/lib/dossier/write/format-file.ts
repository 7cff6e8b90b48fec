import {
	isMap,
	isScalar,
	isSeq,
	Scalar,
	type Document,
	type Node,
	type Pair,
	type YAMLMap,
	type YAMLSeq
} from 'yaml';
import { innerSchema } from '../schema-parts';
import { dateKeys, mendUnquotedDates } from '../unquoted-dates';
import { parseYaml, readYaml, type YamlProblem } from '../yaml-file';
import { fileForms, formPath, kindOf } from './file-form';
import { inOrder, keysOf, meantSchema } from './key-order';
import {
	endOf,
	hasText,
	isBlockCollection,
	isFlow,
	isIntertwined,
	lineEnd,
	pairEnd,
	startOf
} from './node-span';
import { quoted } from './scalar-text';
import { blockLines, flowText, type BlockPlace } from './yaml-text';

export interface Formatted {
	text: string;
	/** Why the file was left as it is. */
	problem?: YamlProblem;
}

/**
 * A file of a dossier in its canonical form: keys in the order of the schema, lists and short maps on one line, records
 * line by line, dates in quotes. Every comment is kept, and stays with the key that it stands above or beside. What is in
 * this form already is not touched, not even its spaces.
 */
export function formatFile(path: string, text: string): Formatted {
	const kind = kindOf(path);
	if (!kind) return { text, problem: { line: 1, message: 'This is not a file of a dossier.' } };
	const read = readYaml(path, text);
	if (read.problems.length) return { text, problem: read.problems[0] };
	const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	const document = parseYaml(plain);
	const root = document.contents;
	const closed = plain.endsWith('\n') ? plain : `${plain}\n`;
	if (!root || isIntertwined(document, plain)) return { text: closed };
	mendUnquotedDates(root, () => 1);
	const form = fileForms[kind];
	const place = { form, schema: form.schema, path: '', indent: 0 };
	const body = new Formatter(plain, document).node(root, place);
	const end = isBlockCollection(root) ? lineEnd(plain, endOf(root)) : endOf(root);
	const formatted = plain.slice(0, startOf(root)) + body + plain.slice(end);
	return { text: formatted.endsWith('\n') ? formatted : `${formatted}\n` };
}

/** Writes the parts of one text anew, from the slices of it. */
class Formatter {
	constructor(
		private readonly text: string,
		private readonly document: Document
	) {}

	/** The text of a node; of a block, to the end of its last line. */
	node(node: Node, place: BlockPlace): string {
		if (isMap(node)) return isFlow(node) ? this.flowMap(node, place) : this.blockMap(node, place);
		if (isSeq(node)) return this.seq(node, place);
		return this.slice(node);
	}

	private slice(node: Node): string {
		return this.text.slice(startOf(node), endOf(node));
	}

	private hasComment(start: number, end: number): boolean {
		return /(^|\s)#/.test(this.text.slice(start, lineEnd(this.text, end)));
	}

	private inside(place: BlockPlace, container: Node, key: string | number, indent: number): BlockPlace {
		const meant = meantSchema(place.schema, isMap(container) ? {} : []);
		const path = formPath(place.path, typeof key === 'number' ? '[]' : key);
		return { form: place.form, schema: meant && innerSchema(meant, key), path, indent };
	}

	private keys(map: YAMLMap, place: BlockPlace): { keys: string[]; sorted: string[] } | undefined {
		if (!map.items.every(({ key }) => isScalar(key))) return undefined;
		const keys = map.items.map(({ key }) => String((key as Scalar).value));
		return { keys, sorted: inOrder(keys, keysOf(place.schema, {})) };
	}

	/** A value in the form that its place asks for; undefined where it has that form, or comments that would be lost. */
	private recast(value: Node, place: BlockPlace, from: number): string | undefined {
		if (!isMap(value) && !isSeq(value)) return undefined;
		if (value.items.length === 0 || this.hasComment(from, endOf(value))) return undefined;
		const asBlock = place.form.block.has(place.path);
		const data = value.toJS(this.document) as object;
		if (asBlock && isFlow(value)) return `\n${blockLines(data, place).join('\n')}`;
		return asBlock || isFlow(value) ? undefined : ` ${flowText(data, place.schema)}`;
	}

	/** A key and its value; in a block map to the end of the line, with the comment that stands there. */
	private pair(pair: Pair, key: string, map: YAMLMap, place: BlockPlace, indent: number): string {
		const keyNode = pair.key as Node;
		const start = startOf(keyNode);
		const { value } = pair;
		const toLineEnd = (end: number) => (isFlow(map) ? '' : this.text.slice(end, lineEnd(this.text, end)));
		if (!hasText(value)) return this.text.slice(start, pairEnd(pair)) + toLineEnd(pairEnd(pair));
		const before = this.text.slice(start, startOf(value));
		if (isScalar(value)) return before + this.scalar(value, key) + toLineEnd(endOf(value));
		const inner = this.inside(place, map, key, indent);
		const recast = isFlow(map) ? undefined : this.recast(value, inner, endOf(keyNode));
		if (recast !== undefined) return `${this.slice(keyNode)}:${recast}`;
		return before + this.node(value, inner) + (isFlow(value) ? toLineEnd(endOf(value)) : '');
	}

	private scalar(value: Scalar, key: string): string {
		const bare = dateKeys.has(key) && value.type === Scalar.PLAIN && value.value !== null;
		return bare ? quoted(value.source ?? String(value.value)) : this.slice(value);
	}

	private flowMap(map: YAMLMap, place: BlockPlace): string {
		const order = this.keys(map, place);
		if (!order) return this.slice(map);
		const pairs = map.items.map((pair, index) => this.pair(pair, order.keys[index], map, place, 0));
		const start = startOf(map);
		const end = endOf(map);
		const plain = !/[\n#]/.test(this.text.slice(start, end));
		if (plain && order.sorted.some((key, index) => key !== order.keys[index])) {
			return `{ ${order.sorted.map((key) => pairs[order.keys.indexOf(key)]).join(', ')} }`;
		}
		const spans = map.items.map((pair) => ({ start: startOf(pair.key as Node), end: pairEnd(pair) }));
		return this.woven(start, end, spans, pairs);
	}

	private seq(seq: YAMLSeq, place: BlockPlace): string {
		const column = this.columnOf(startOf(seq));
		const items = seq.items as Node[];
		const flow = isFlow(seq);
		const ends = items.map((item) => (flow ? endOf(item) : lineEnd(this.text, endOf(item))));
		const texts = items.map((item, index) => {
			const inner = this.inside(place, seq, index, column + 2);
			const recast = flow ? undefined : this.recast(item, inner, startOf(item));
			if (recast !== undefined) return recast.trim();
			const whole = this.node(item, inner);
			return isBlockCollection(item) ? whole : whole + this.text.slice(endOf(item), ends[index]);
		});
		const spans = items.map((item, index) => ({ start: startOf(item), end: ends[index] }));
		return this.woven(startOf(seq), flow ? endOf(seq) : ends[ends.length - 1], spans, texts);
	}

	private blockMap(map: YAMLMap, place: BlockPlace): string {
		const order = this.keys(map, place);
		if (!order) return this.slice(map);
		const indent = this.columnOf(startOf(map));
		const pairs = map.items.map((pair, index) => this.pair(pair, order.keys[index], map, place, indent + 2));
		const spans = map.items.map((pair) => ({
			start: startOf(pair.key as Node),
			end: lineEnd(this.text, pairEnd(pair))
		}));
		if (order.sorted.every((key, index) => key === order.keys[index])) {
			return this.woven(startOf(map), spans[spans.length - 1].end, spans, pairs);
		}
		// What stands on the lines above a key goes with it.
		const leads = spans.map(({ start }, index) =>
			index === 0
				? []
				: this.text
						.slice(spans[index - 1].end + 1, start)
						.split('\n')
						.slice(0, -1)
		);
		const [first, ...rest] = order.sorted.map((key) => order.keys.indexOf(key));
		const lines = rest.flatMap((index, position) => [
			// No comment can stand before the first key of a list's entry: it goes below that key.
			...(position === 0 ? leads[first] : []),
			...leads[index],
			' '.repeat(indent) + pairs[index]
		]);
		return [pairs[first], ...lines].join('\n');
	}

	private woven(
		start: number,
		end: number,
		spans: { start: number; end: number }[],
		texts: string[]
	): string {
		let out = '';
		let at = start;
		spans.forEach((span, index) => {
			out += this.text.slice(at, span.start) + texts[index];
			at = span.end;
		});
		return out + this.text.slice(at, end);
	}

	private columnOf(offset: number): number {
		return offset - (this.text.lastIndexOf('\n', offset - 1) + 1);
	}
}
