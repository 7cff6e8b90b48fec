import type { ForeignEdge, GraphSink } from '../foreign/graph-sink';
import type { Reading } from '../reading';
import { readXml } from '../xml/read-xml';

interface Column {
	title: string;
	type: string;
	byDefault?: string;
}

interface Open {
	tag: 'node' | 'edge';
	attribute(name: string): string | undefined;
	values: Map<string, string>;
	spells: [start: string | undefined, end: string | undefined][];
	line: number;
}

/** Texts of `meta` that say something of the graph. */
const META = new Set(['creator', 'title', 'description', 'keywords']);

/** Reads GEXF 1.1 to 1.3 into a sink: hierarchies, attributes of either class, weights, spells and dates. */
export async function parseGexf(
	bytes: Uint8Array,
	name: string,
	reading: Reading,
	sink: GraphSink
): Promise<void> {
	const columns = { node: new Map<string, Column>(), edge: new Map<string, Column>() };
	let directed = false;
	let of: 'node' | 'edge' | undefined;
	let column: Column | undefined;
	let textOf: string | undefined;
	let text = '';
	let edges = 0;
	// nodes stand inside nodes
	const open: Open[] = [];
	const unknown = new Map<string, number>();

	await readXml(
		bytes,
		name,
		reading,
		{
			open(tag, attribute, line) {
				const at = open.at(-1);
				text = '';
				textOf = tag === 'default' || META.has(tag) ? tag : undefined;
				if (tag === 'graph') directed = attribute('defaultedgetype') === 'directed';
				else if (tag === 'attributes') of = attribute('class') === 'edge' ? 'edge' : 'node';
				else if (tag === 'attribute' && of) {
					const id = attribute('id') ?? '';
					column = { title: attribute('title') ?? id, type: attribute('type') ?? 'string' };
					columns[of].set(id, column);
				} else if (tag === 'node' || tag === 'edge') {
					open.push({ tag, attribute, values: new Map(), spells: [], line });
				} else if (tag === 'attvalue' && at) {
					const id = attribute('for') ?? attribute('id') ?? '';
					const title = columns[at.tag].get(id)?.title ?? id;
					const value = attribute('value') ?? '';
					const before = at.values.get(title);
					// a value that changes with time stands several times
					at.values.set(title, before === undefined || before === value ? value : `${before}; ${value}`);
				} else if (tag === 'spell' && at)
					at.spells.push([
						attribute('start') ?? attribute('startopen'),
						attribute('end') ?? attribute('endopen')
					]);
				else if (tag === 'parent') unknown.set('parent', (unknown.get('parent') ?? 0) + 1);
				else if (!KNOWN.has(tag)) unknown.set(tag, (unknown.get(tag) ?? 0) + 1);
			},
			text(part) {
				if (textOf !== undefined) text += part;
			},
			close(tag) {
				if (tag === textOf && tag === 'default' && column) column.byDefault = text;
				else if (tag === textOf && textOf !== 'default') sink.about(tag, text);
				if (tag === textOf) textOf = undefined;
				if (tag === 'attributes') of = column = undefined;
				if ((tag === 'node' || tag === 'edge') && open.at(-1)?.tag === tag) finish(open.pop()!);
			}
		},
		{ doctype: true }
	);
	for (const [tag, count] of unknown) {
		sink.leftover('', `<${tag}> (${count}×)`, 'A part of the file that has no place here; not kept.');
	}

	function finish({ tag, attribute, values, spells, line }: Open): void {
		for (const { title, byDefault } of columns[tag].values()) {
			if (byDefault !== undefined && !values.has(title)) values.set(title, byDefault);
		}
		const where = `line ${line}`;
		const id = attribute('id');
		const label = attribute('label');
		if (tag === 'node') {
			if (id === undefined) return sink.leftover(where, label ?? '', 'A node without an id; not kept.');
			const inside = open.findLast((outer) => outer.tag === 'node')?.attribute('id') ?? attribute('pid');
			if (inside !== undefined) values.set('inside', inside);
			return sink.node({ id, ...(label === undefined ? {} : { label }), attributes: values, where });
		}
		const [source, target] = [attribute('source'), attribute('target')];
		edges++;
		if (source === undefined || target === undefined) {
			return sink.leftover(where, id ?? String(edges), 'An edge without both its ends; not kept.');
		}
		const type = attribute('type');
		const kind = attribute('kind');
		if (kind !== undefined) values.set('kind', kind);
		sink.edge({
			...(id === undefined ? {} : { id }),
			...{ source, target, attributes: values, where },
			directed: type === undefined ? directed : type === 'directed',
			...(label === undefined || label === '' ? {} : { label }),
			...(attribute('weight') === undefined ? {} : { weight: attribute('weight') }),
			...timeOf(attribute, spells, values)
		});
	}
}

/** Elements that are read, or that stand for nothing by themselves. */
const KNOWN = new Set([
	...[
		'gexf',
		'meta',
		'graph',
		'attributes',
		'attribute',
		'options',
		'nodes',
		'edges',
		'node',
		'edge',
		'attvalues'
	],
	...[
		'attvalue',
		'default',
		'spells',
		'spell',
		'color',
		'position',
		'size',
		'shape',
		'thickness',
		'parents',
		...META
	]
]);

/** The time of an edge: of several spells all of it, with the spells as they are in a note. */
function timeOf(
	attribute: (name: string) => string | undefined,
	spells: Open['spells'],
	values: Map<string, string>
): Pick<ForeignEdge, 'start' | 'end'> {
	if (spells.length > 1) {
		values.set('times', spells.map(([from = '..', to = '..']) => `${from}/${to}`).join('; '));
	}
	const start = spells.length ? spells[0][0] : (attribute('start') ?? attribute('startopen'));
	const end = spells.length ? spells.at(-1)![1] : (attribute('end') ?? attribute('endopen'));
	return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}
