import type { GraphSink } from '../foreign/graph-sink';
import { listOf, objectOf, textOf, type Json, type JsonObject } from '../json/read-json';
import { UnreadableFile, type Reading } from '../reading';

/** The elements of a file of cytoscape.js or of Cytoscape, in any of the forms that these write. */
function elementsOf(content: Json): { nodes: Json[]; edges: Json[] } | undefined {
	const root = objectOf(content);
	const elements = Array.isArray(content) ? content : (root?.elements ?? content);
	if (!Array.isArray(elements)) {
		const groups = objectOf(elements);
		if (!groups || (!Array.isArray(groups.nodes) && !Array.isArray(groups.edges))) return undefined;
		return { nodes: listOf(groups.nodes), edges: listOf(groups.edges) };
	}
	const isEdge = (element: Json) => {
		const { group, data } = objectOf(element) ?? {};
		return group === 'edges' || (group !== 'nodes' && objectOf(data)?.source !== undefined);
	};
	return { nodes: elements.filter((one) => !isEdge(one)), edges: elements.filter(isEdge) };
}

/** Reads the JSON of cytoscape.js. */
export function parseCytoscape(content: Json, name: string, reading: Reading, sink: GraphSink): void {
	const elements = elementsOf(content);
	if (!elements) {
		throw new UnreadableFile(
			`'${name}' is JSON, but has no 'elements' with nodes and edges. Export it from Cytoscape as .cyjs.`
		);
	}
	reading.spend('rows', elements.nodes.length + elements.edges.length, `'${name}'`);
	for (const [about, value] of Object.entries(objectOf(objectOf(content)?.data) ?? {})) {
		const text = textOf(value);
		if (text !== undefined) sink.about(about, text);
	}
	elements.nodes.forEach((element, at) => {
		const where = `node ${at + 1}`;
		const { id, parent, ...data } = dataOf(element);
		const key = textOf(id);
		if (key === undefined)
			return sink.leftover(where, textOf(element) ?? '', 'A node without an id; not kept.');
		const attributes = attributesOf(data);
		const inside = textOf(parent);
		if (inside !== undefined) attributes.set('inside', inside);
		sink.node({ id: key, attributes, where });
	});
	elements.edges.forEach((element, at) => {
		const where = `edge ${at + 1}`;
		const { id, source, target, directed, ...data } = dataOf(element);
		const [from, to] = [textOf(source), textOf(target)];
		if (from === undefined || to === undefined) {
			return sink.leftover(where, textOf(element) ?? '', 'An edge without both its ends; not kept.');
		}
		// "A (interacts with) B" is made of what the file says anyway
		if (/ \(.*\) /.test(textOf(data.name) ?? '')) delete data.name;
		if (/ \(.*\) /.test(textOf(data.shared_name) ?? '')) delete data.shared_name;
		const key = textOf(id);
		sink.edge({
			...(key === undefined ? {} : { id: key }),
			...{ source: from, target: to, attributes: attributesOf(data), where },
			directed: directed !== false && directed !== 'false'
		});
	});
}

function dataOf(element: Json): JsonObject {
	const found = objectOf(element);
	return objectOf(found?.data) ?? found ?? {};
}

/** Data as text by its own names. */
export function attributesOf(data: JsonObject): Map<string, string> {
	const attributes = new Map<string, string>();
	for (const [name, value] of Object.entries(data)) {
		const text = name.endsWith('_json') && typeof value === 'object' ? JSON.stringify(value) : textOf(value);
		if (text !== undefined) attributes.set(name, text);
	}
	return attributes;
}
