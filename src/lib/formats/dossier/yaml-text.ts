import { Document, isCollection, isMap, isScalar, isSeq, visit, type Node } from 'yaml';

/** Words without blanks that YAML reads as the text they are: ids, types, acts, languages, fingerprints. */
const BARE = /^[a-z][a-z0-9_.-]*$|^[0-9a-f]{64}$/;

/** Longest list or map that stands on one line. */
const FLOW_WIDTH = 100;

/**
 * Data as YAML 1.2 in the manner of `graph-data/`: ids bare, everything else that is text in double quotes (dates too, as
 * the linter asks), lists of words and small maps on one line.
 */
export function yamlText(value: unknown): string {
	const document = new Document(value, { version: '1.2', aliasDuplicateObjects: false });
	visit(document, {
		Scalar(key, scalar) {
			if (typeof scalar.value === 'string' && key !== 'key') {
				scalar.type = BARE.test(scalar.value) ? 'PLAIN' : 'QUOTE_DOUBLE';
			}
		},
		Collection(_, collection, path) {
			if (path.length > 1 && isShort(collection)) collection.flow = true;
		}
	});
	return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Whether a collection of plain values, or of lists of them, has room on one line. */
function isShort(node: Node): boolean {
	const width = widthOf(node, 0);
	return width !== undefined && width <= FLOW_WIDTH;
}

function widthOf(node: unknown, depth: number): number | undefined {
	if (isScalar(node)) return String(node.value).length + 4;
	if (!isCollection(node) || depth > 1) return undefined;
	let width = 0;
	const parts = isMap(node)
		? node.items.flatMap(({ key, value }) => [key, value])
		: isSeq(node)
			? node.items
			: [];
	for (const part of parts) {
		const more = widthOf(part, depth + 1);
		if (more === undefined) return undefined;
		width += more;
	}
	return width;
}
