import type { GraphSink } from '../foreign/graph-sink';
import type { Reading } from '../reading';
import { readXml } from '../xml/read-xml';

interface Key {
	name: string;
	/** What it may stand at; `all` by default. */
	for: string;
	byDefault?: string;
	/** yEd's drawing of a node, an edge or the file: its labels alone are read. */
	graphics: boolean;
}

interface Open {
	tag: 'node' | 'edge' | 'graph';
	attribute(name: string): string | undefined;
	values: Map<string, string>;
	/** Label inside a drawing of yEd. */
	label: string;
	line: number;
	directed: boolean;
}

/** Attributes of edges by which programs other than the standard's tell their relation. */
const DIALECT = ['label', 'type'];

/**
 * Reads GraphML in the dialects of yEd (labels inside drawings, groups), networkx, igraph, Gephi and Cytoscape. Hyperedges
 * become one tie from their first end to each of the others; ports are left.
 */
export async function parseGraphml(
	bytes: Uint8Array,
	name: string,
	reading: Reading,
	sink: GraphSink
): Promise<void> {
	const keys = new Map<string, Key>();
	const open: Open[] = [];
	const unknown = new Map<string, number>();
	let key: Key | undefined;
	let collecting: 'data' | 'default' | 'label' | 'desc' | undefined;
	let text = '';
	let ends: string[] = [];

	await readXml(bytes, name, reading, { open: begin, text: add, close: end }, { doctype: true });
	for (const [tag, count] of unknown) {
		sink.leftover('', `<${tag}> (${count}×)`, 'A part of the file that has no place here; not kept.');
	}

	function add(part: string): void {
		if (collecting !== undefined) text += part;
	}

	function begin(tag: string, attribute: Open['attribute'], line: number): void {
		const at = open.at(-1);
		if (tag === 'key') {
			const id = attribute('id') ?? '';
			const graphics = attribute('yfiles.type') !== undefined && attribute('attr.name') === undefined;
			key = {
				name: attribute('attr.name') ?? attribute('yfiles.type') ?? id,
				for: attribute('for') ?? 'all',
				graphics
			};
			keys.set(`${key.for} ${id}`, key);
		} else if (tag === 'graph' || tag === 'node' || tag === 'edge') {
			const directed = tag === 'graph' ? attribute('edgedefault') === 'directed' : graphDirected();
			open.push({ tag, attribute, values: new Map(), label: '', line, directed });
		} else if (tag === 'data') {
			key = keyAt(at, attribute('key') ?? '');
			collecting = key.graphics ? undefined : 'data';
			text = '';
		} else if (tag === 'default') [collecting, text] = ['default', ''];
		else if (tag === 'desc') [collecting, text] = ['desc', ''];
		else if (tag === 'NodeLabel' || tag === 'EdgeLabel') [collecting, text] = ['label', ''];
		else if (collecting === 'label') collecting = undefined;
		else if (tag === 'hyperedge') ends = [];
		else if (tag === 'endpoint') ends.push(attribute('node') ?? '');
		else if (tag === 'port' || tag === 'locator') unknown.set(tag, (unknown.get(tag) ?? 0) + 1);
	}

	function end(tag: string): void {
		const at = open.at(-1);
		if (tag === 'default' && key) key.byDefault = text;
		else if (tag === 'data' && collecting === 'data' && at && key) at.values.set(key.name, text);
		else if ((tag === 'NodeLabel' || tag === 'EdgeLabel') && at && at.label === '') at.label = text.trim();
		else if (tag === 'desc' && at) at.values.set('desc', text.trim());
		else if (tag === 'hyperedge') hyperedge(at);
		if (tag === 'data' || tag === 'default' || tag === 'desc' || tag === 'NodeLabel' || tag === 'EdgeLabel')
			collecting = undefined;
		if (open.length && tag === at?.tag) finish(open.pop()!);
	}

	function graphDirected(): boolean {
		return open.findLast(({ tag }) => tag === 'graph')?.directed ?? false;
	}

	function keyAt(at: Open | undefined, id: string): Key {
		const found = keys.get(`${at?.tag ?? 'graphml'} ${id}`) ?? keys.get(`all ${id}`);
		return found ?? { name: id, for: 'all', graphics: false };
	}

	function hyperedge(at: Open | undefined): void {
		const [first, ...others] = ends;
		for (const target of others) {
			const where = `line ${at?.line ?? 1}`;
			sink.leftover(
				where,
				ends.join(', '),
				'A tie of more than two; read as ties from the first to each of the others.'
			);
			sink.edge({ source: first, target, directed: false, attributes: new Map(), where });
		}
	}

	function finish({ tag, attribute, values, label, line, directed }: Open): void {
		const where = `line ${line}`;
		for (const { name: title, for: of, byDefault } of keys.values()) {
			if (byDefault !== undefined && (of === tag || of === 'all') && !values.has(title))
				values.set(title, byDefault);
		}
		if (tag === 'graph') {
			// an inner graph is the contents of its node
			if (open.length === 0) for (const [of, value] of values) sink.about(of, value);
			return;
		}
		const id = attribute('id');
		if (tag === 'node') {
			if (id === undefined) return sink.leftover(where, label, 'A node without an id; not kept.');
			const inside = open.findLast((outer) => outer.tag === 'node')?.attribute('id');
			if (inside !== undefined) values.set('inside', inside);
			return sink.node({ id, ...(label === '' ? {} : { label }), attributes: values, where });
		}
		const [source, target] = [attribute('source'), attribute('target')];
		if (source === undefined || target === undefined) {
			return sink.leftover(where, id ?? '', 'An edge without both its ends; not kept.');
		}
		for (const of of DIALECT) {
			const value = attribute(of);
			if (value !== undefined && !values.has(of)) values.set(of, value);
		}
		const own = attribute('directed');
		sink.edge({
			...(id === undefined ? {} : { id }),
			...{
				source,
				target,
				attributes: values,
				where,
				directed: own === undefined ? directed : own === 'true'
			},
			...(label === '' ? {} : { label })
		});
	}
}
