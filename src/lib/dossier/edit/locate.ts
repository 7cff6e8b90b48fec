import { isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import { innerSchema, type AnySchema } from '../schema-parts';
import { formPath } from '../write/file-form';
import { meantSchema } from '../write/key-order';
import { hasText } from '../write/node-span';
import type { BlockPlace } from '../write/yaml-text';
import type { YamlPath } from '../yaml-file';
import { EditRefused } from './edit-refused';
import type { ParsedFile } from './parsed-file';

/** A part of a file: its node, the text it stands in, and the form that the text has there. */
export interface Found {
	node: Node | undefined;
	/** The key under which it stands, in a map. */
	pair?: Pair;
	/** The list or map in which it stands. */
	parent?: Node;
	text: string;
	start: number;
	document: Document;
	place: BlockPlace;
}

/** The key of a pair as text. */
export function keyOf(pair: Pair): string {
	return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** The place of a value under a key, or under an index of a list. */
export function placeInside(place: BlockPlace, container: object, key: string | number): BlockPlace {
	const meant: AnySchema | undefined = meantSchema(place.schema, container);
	const path = formPath(place.path, typeof key === 'number' ? '[]' : key);
	return { form: place.form, schema: meant && innerSchema(meant, key), path, indent: place.indent };
}

/** The node under a path, or the place at which it would stand. */
export function locate(file: ParsedFile, path: YamlPath): Found {
	const { form } = file;
	const spot = file.spot(path);
	if (!form || !spot) throw new EditRefused(`${file.path} cannot be edited before it can be read.`);
	let place: BlockPlace = { form, schema: form.schema, path: '', indent: 0 };
	path.forEach((key, index) => {
		place = { ...placeInside(place, typeof key === 'number' ? [] : {}, key), indent: index ? 4 : 2 };
	});
	let found: Pick<Found, 'node' | 'pair' | 'parent'> = { node: spot.root };
	for (const key of spot.path) {
		const parent: Node | undefined = found.node;
		if (isMap(parent)) {
			const pair = parent.items.find((item) => keyOf(item) === String(key));
			found = { parent, pair, node: pair && hasText(pair.value) ? pair.value : undefined };
		} else {
			const item = isSeq(parent) ? (parent.items[Number(key)] as Node | undefined) : undefined;
			found = { parent, node: item };
		}
	}
	const { text, start, document } = spot;
	return { ...found, text, start, document, place };
}
