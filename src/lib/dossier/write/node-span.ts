import { isCollection, isMap, isNode, isScalar, visit, type Document, type Node, type Pair } from 'yaml';

/** Offsets in a text, the second behind the last letter. */
export interface Span {
	start: number;
	end: number;
}

/** Whether a node stands in brackets or braces. */
export function isFlow(node: Node): boolean {
	return isCollection(node) && node.flow === true;
}

/** Whether a node stands line by line. */
export function isBlockCollection(node: Node): boolean {
	return isCollection(node) && node.flow !== true;
}

/** Offset at which a node begins: its first key, dash, bracket or letter. */
export function startOf(node: Node): number {
	return node.range?.[0] ?? 0;
}

/** Offset behind the last letter of a node, without the comments that follow it. */
export function endOf(node: Node): number {
	if (!isCollection(node) || isFlow(node) || node.items.length === 0) return node.range?.[1] ?? 0;
	const last = node.items[node.items.length - 1];
	return isMap(node) ? pairEnd(last as Pair) : Math.max(startOf(node), endOf(last as Node));
}

/** Offset behind the last letter of a key and its value. */
export function pairEnd(pair: Pair): number {
	const key = pair.key as Node;
	return hasText(pair.value) ? Math.max(endOf(key), endOf(pair.value)) : endOf(key);
}

/** Whether a value is written out; an empty one has a place, but no letters. */
export function hasText(value: unknown): value is Node {
	return isNode(value) && (!isScalar(value) || (value.range?.[1] ?? 0) > (value.range?.[0] ?? 0));
}

/** Offset of the end of the line on which something ends. */
export function lineEnd(text: string, end: number): number {
	if (text[end - 1] === '\n') return end - 1;
	const found = text.indexOf('\n', end);
	return found < 0 ? text.length : found;
}

/** Whether a text uses what only the whole of it explains: anchors, aliases, tags, keys written with a question mark. */
export function isIntertwined(document: Document, text: string): boolean {
	let found = false;
	visit(document, {
		Alias: () => ((found = true), visit.BREAK),
		Node: (_, node) => {
			if ('anchor' in node && node.anchor) found = true;
			if (node.tag && /(^|[\s[{,])!/.test(text)) found = true;
			return found ? visit.BREAK : undefined;
		},
		Pair: (_, { key }) => {
			if (isNode(key) && /\?\s*$/.test(text.slice(0, startOf(key)).slice(-40))) found = true;
			return found ? visit.BREAK : undefined;
		}
	});
	return found;
}
