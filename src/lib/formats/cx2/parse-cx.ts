import { attributesOf } from '../cytoscape/parse-cytoscape';
import type { GraphSink } from '../foreign/graph-sink';
import { listOf, objectOf, textOf, type Json, type JsonObject } from '../json/read-json';
import { UnreadableFile, type Reading } from '../reading';

/** Aspects that say how a network is drawn, or how the file was made. */
const ASIDE =
	/^(metaData|status|numberVerification|@context|ndexStatus|visual|cy|nodeBypass|edgeBypass|cartesianLayout|provenance|CXVersion|hasFragments|attributeDeclarations)/;

/** Reads CX2, and CX of version 1: aspects may stand in any order and in fragments. */
export function parseCx(content: Json, name: string, reading: Reading, sink: GraphSink): void {
	if (!Array.isArray(content))
		throw new UnreadableFile(
			`'${name}' is JSON, but no list of aspects. Export it from Cytoscape or NDEx as CX2.`
		);
	const aspects = new Map<string, Json[]>();
	for (const part of content) {
		for (const [aspect, list] of Object.entries(objectOf(part) ?? {})) {
			aspects.set(aspect, [...(aspects.get(aspect) ?? []), ...listOf(list)]);
		}
	}
	if (!aspects.has('nodes'))
		throw new UnreadableFile(`'${name}' has no aspect 'nodes'. Export it from Cytoscape or NDEx as CX2.`);
	const status = objectOf(aspects.get('status')?.at(-1));
	if (!status) sink.leftover('', name, 'The file does not end as CX should; it may be cut off.');
	else if (status.success === false)
		sink.leftover('', textOf(status.error) ?? '', 'The program that wrote the file says that it failed.');
	const records = (aspect: string) => (aspects.get(aspect) ?? []).map((one) => objectOf(one) ?? {});
	reading.spend('rows', records('nodes').length + records('edges').length, `'${name}'`);

	const isFirst = !aspects.has('CXVersion');
	/** Ids by the numbers of the file. */
	const ids = new Map<string, string>();
	const aliases = isFirst
		? new Map<string, Map<string, string>>()
		: aliasesOf(records('attributeDeclarations'));
	const named = (values: Json | undefined, aspect: string) =>
		unaliased(objectOf(values) ?? {}, aliases.get(aspect));
	const tell = (about: string | undefined, value: string | undefined) => {
		if (about !== undefined && value !== undefined) sink.about(about, value);
	};
	const more = isFirst
		? { nodes: perElement(records('nodeAttributes')), edges: perElement(records('edgeAttributes')) }
		: undefined;
	for (const about of records('networkAttributes')) {
		if (isFirst) tell(textOf(about.n), textOf(about.v));
		else for (const [key, value] of Object.entries(about)) tell(key, textOf(value));
	}
	for (const node of records('nodes')) {
		const key = textOf(isFirst ? node['@id'] : node.id);
		if (key === undefined) {
			sink.leftover('nodes', textOf(node) ?? '', 'A node without an id; not kept.');
			continue;
		}
		const attributes = isFirst ? (more!.nodes.get(key) ?? new Map()) : attributesOf(named(node.v, 'nodes'));
		const label = textOf(node.n);
		const represents = textOf(node.r);
		if (represents !== undefined) attributes.set('represents', represents);
		// an id of the file's own, where its numbers stand for it
		const id = attributes.get('id') ?? key;
		ids.set(key, id);
		attributes.delete('id');
		sink.node({ id, ...(label === undefined ? {} : { label }), attributes, where: `node ${key}` });
	}
	for (const edge of records('edges')) {
		const key = textOf(isFirst ? edge['@id'] : edge.id) ?? '';
		const [from, to] = [textOf(edge.s), textOf(edge.t)];
		if (from === undefined || to === undefined) {
			sink.leftover(`edge ${key}`, textOf(edge) ?? '', 'An edge without both its ends; not kept.');
			continue;
		}
		const attributes = isFirst
			? (more!.edges.get(key) ?? new Map<string, string>())
			: attributesOf(named(edge.v, 'edges'));
		if (/ \(.*\) /.test(attributes.get('name') ?? '')) attributes.delete('name');
		if (/ \(.*\) /.test(attributes.get('shared name') ?? '')) attributes.delete('shared name');
		const directed = attributes.get('directed') !== 'false';
		attributes.delete('directed');
		const label = textOf(edge.i);
		const id = attributes.get('id') ?? key;
		attributes.delete('id');
		sink.edge({
			...{
				id,
				source: ids.get(from) ?? from,
				target: ids.get(to) ?? to,
				directed,
				attributes,
				where: `edge ${key}`
			},
			...(label === undefined ? {} : { label })
		});
	}
	for (const [aspect, list] of aspects) {
		const known =
			/^(nodes|edges|networkAttributes|nodeAttributes|edgeAttributes)$/.test(aspect) || ASIDE.test(aspect);
		if (!known)
			sink.leftover('', `${aspect} (${list.length} entries)`, 'An aspect that has no place here; not kept.');
	}
}

/** Attributes of version 1 by the number of their element; what stands twice is kept once. */
function perElement(list: JsonObject[]): Map<string, Map<string, string>> {
	const found = new Map<string, Map<string, string>>();
	for (const { po, n, v } of list) {
		const name = textOf(n);
		const value = textOf(v);
		if (name === undefined || value === undefined) continue;
		for (const number of listOf(po)) {
			const key = textOf(number) ?? '';
			const own = found.get(key) ?? new Map<string, string>();
			own.set(name, value);
			found.set(key, own);
		}
	}
	return found;
}

/** Short names of attributes by aspect: alias to name. */
function aliasesOf(declarations: JsonObject[]): Map<string, Map<string, string>> {
	const aliases = new Map<string, Map<string, string>>();
	for (const declaration of declarations) {
		for (const [aspect, attributes] of Object.entries(declaration)) {
			const own = aliases.get(aspect) ?? new Map<string, string>();
			for (const [name, spec] of Object.entries(objectOf(attributes) ?? {})) {
				const alias = textOf(objectOf(spec)?.a);
				if (alias !== undefined) own.set(alias, name);
			}
			aliases.set(aspect, own);
		}
	}
	return aliases;
}

function unaliased(values: JsonObject, aliases: ReadonlyMap<string, string> | undefined): JsonObject {
	if (!aliases?.size) return values;
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => [aliases.get(name) ?? name, value])
	);
}
