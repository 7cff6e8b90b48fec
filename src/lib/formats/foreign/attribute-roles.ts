import { HEADINGS, headingKey, type Role } from '../table/column-roles';

/** What an attribute of a node says. */
export type NodeRole = 'label' | 'type' | 'name' | 'note' | 'look' | 'other';

/** What an attribute of an edge says. */
export type EdgeRole =
	| Extract<
			Role,
			| 'relation'
			| 'claimant'
			| 'act'
			| 'negated'
			| 'date'
			| 'said'
			| 'published'
			| 'source'
			| 'quote'
			| 'says'
			| 'place'
			| 'note'
			| 'weight'
	  >
	| 'look'
	| 'other';

const NODE_NAMES: Record<Exclude<NodeRole, 'look' | 'other'>, readonly string[]> = {
	label: ['label', 'name', 'shared name', 'title', 'node label'],
	type: [
		'type',
		'kind',
		'category',
		'class',
		'actor type',
		'node type',
		'entity type',
		'schema',
		'role',
		'group'
	],
	name: ['alias', 'aliases', 'other names', 'other name', 'synonym', 'synonyms', 'short', 'display name'],
	note: ['note', 'notes', 'description', 'comment', 'comments', 'gloss', 'summary', 'office']
};

/** What programs add for drawing, or compute: it is nothing that the file says of an actor or a tie. */
const LOOKS = new Set([
	...['x', 'y', 'z', 'r', 'g', 'b', 'a', 'size', 'color', 'colour', 'shape', 'width', 'height', 'thickness'],
	...['fill', 'fill color', 'border', 'border color', 'opacity', 'visible', 'style', 'layout', 'position'],
	...[
		'selected',
		'suid',
		'shared interaction',
		'node graphics',
		'edge graphics',
		'nodegraphics',
		'edgegraphics'
	],
	...[
		'degree',
		'in degree',
		'out degree',
		'indegree',
		'outdegree',
		'weighted degree',
		'pagerank',
		'page ranks'
	],
	...['modularity class', 'eccentricity', 'eigencentrality', 'betweenesscentrality', 'closnesscentrality'],
	...['betweenness', 'closeness', 'eigenvector', 'clustering', 'component id', 'componentnumber']
]);

/** Words for the relation that graph programs use, surest first; tables know more. */
const RELATIONS = [
	'interaction',
	'predicate',
	'relation',
	'relationship',
	'edge label',
	'label',
	'type',
	'kind',
	'role'
];

const EDGE_ROLES: readonly Exclude<EdgeRole, 'look' | 'other' | 'relation'>[] = [
	...([
		'claimant',
		'act',
		'negated',
		'date',
		'said',
		'published',
		'source',
		'quote',
		'says',
		'place'
	] as const),
	...(['note', 'weight'] as const)
];

/** The role of an attribute of a node, by its name alone. */
export function nodeRole(attribute: string): NodeRole {
	const key = headingKey(attribute);
	if (LOOKS.has(key)) return 'look';
	for (const role of ['label', 'type', 'name', 'note'] as const)
		if (NODE_NAMES[role].includes(key)) return role;
	return 'other';
}

/** The role of an attribute of an edge, by its name alone. */
export function edgeRole(attribute: string): EdgeRole {
	const key = headingKey(attribute);
	if (LOOKS.has(key)) return 'look';
	if (relationRank(attribute) >= 0) return 'relation';
	// "head" and "owner" are ends of rows; here the ends are known
	for (const role of EDGE_ROLES) if (HEADINGS[role].includes(key)) return role;
	return ['citation', 'reference', 'pubmed', 'pmid', 'url'].includes(key) ? 'source' : 'other';
}

/** How sure an attribute names the relation: the lower the surer, -1 where it does not. */
export function relationRank(attribute: string): number {
	const key = headingKey(attribute);
	const rank = RELATIONS.indexOf(key);
	if (rank >= 0) return rank;
	const more = HEADINGS.relation.indexOf(key);
	return more < 0 ? -1 : RELATIONS.length + more;
}
