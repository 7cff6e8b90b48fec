import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { descriptions } from './descriptions';
import { actorSchema, dossierSchema, sourceSchema, vocabularySchema } from './schema';

/** A JSON Schema as plain data. */
interface JsonSchema {
	description?: string;
	properties?: Record<string, JsonSchema>;
	items?: JsonSchema;
	[key: string]: unknown;
}

const files = {
	dossier: { schema: dossierSchema, title: 'A dossier of Hearsay' },
	actors: { schema: v.array(actorSchema), title: 'The actors of a dossier' },
	source: { schema: sourceSchema, title: 'A source of a dossier and the claims read in it' },
	vocabulary: { schema: vocabularySchema, title: 'Predicates, acts and groups of actor types' }
};

/** The part of a schema that a path leads to; undefined when there is none. */
function partAt(schema: JsonSchema, path: string): JsonSchema | undefined {
	let part: JsonSchema | undefined = schema;
	for (const key of path.split('.')) part = key === '[]' ? part?.items : part?.properties?.[key];
	return part;
}

/**
 * The JSON Schemas (draft-07) that let an editor complete and check the YAML, by file name. They come
 * from the definitions in schema.ts. Throws when a description names a key that is not there.
 */
export function jsonSchemas(): Record<string, string> {
	const texts: Record<string, string> = {};
	for (const [name, { schema, title }] of Object.entries(files)) {
		const json = toJsonSchema(schema, { target: 'draft-07' }) as JsonSchema;
		for (const [path, description] of Object.entries(descriptions[name])) {
			const part = partAt(json, path);
			if (!part) throw new Error(`The ${name} schema has no key '${path}' to describe.`);
			part.description = description;
		}
		const { $schema, ...rest } = json;
		texts[`${name}.schema.json`] = `${JSON.stringify({ $schema, title, ...rest }, null, '\t')}\n`;
	}
	return texts;
}
