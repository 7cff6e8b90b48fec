/**
 * The rules of STIX 2.1 (OASIS Standard, 10 June 2021) for the objects that we write, as a JSON Schema. Written here from
 * the text of the standard: no package on npm carries the schemas of OASIS.
 */
const id = (type: string) => ({
	type: 'string',
	// section 2.9: an identifier is a type and a UUID of RFC 4122
	pattern: `^${type}--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`
});
const anyId = id('[a-z][a-z0-9-]*');
const timestamp = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' };
const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text, minItems: 1 };
const refs = { type: 'array', items: anyId, minItems: 1 };
/** Section 2.5: source_name, and one of the others. */
const externalReference = {
	type: 'object',
	required: ['source_name'],
	properties: {
		source_name: text,
		description: text,
		url: { type: 'string', format: 'uri' },
		external_id: text
	},
	anyOf: [{ required: ['description'] }, { required: ['url'] }, { required: ['external_id'] }],
	additionalProperties: false
};
/** Section 7.3: a property extension of an object, with the properties that its definition adds. */
const extensions = {
	type: 'object',
	propertyNames: id('extension-definition'),
	additionalProperties: {
		type: 'object',
		required: ['extension_type'],
		properties: { extension_type: { const: 'property-extension' } },
		propertyNames: { pattern: '^[a-z0-9_]{3,250}$' }
	}
};
/** Section 3.2. */
const common = {
	spec_version: { const: '2.1' },
	created: timestamp,
	modified: timestamp,
	created_by_ref: id('identity'),
	labels: texts,
	external_references: { type: 'array', items: externalReference, minItems: 1 },
	object_marking_refs: { type: 'array', items: id('marking-definition'), minItems: 1 },
	extensions
};

function object(type: string, required: string[], properties: Record<string, unknown>) {
	const dated = type === 'marking-definition' ? ['created'] : ['created', 'modified'];
	return {
		if: { properties: { type: { const: type } } },
		then: {
			type: 'object',
			required: ['type', 'id', 'spec_version', ...dated, ...required],
			properties: { type: { const: type }, id: id(type), ...common, ...properties },
			additionalProperties: false
		}
	};
}

const OBJECTS = {
	// 4.5
	grouping: object('grouping', ['context', 'object_refs'], {
		...{ name: text, description: text, context: text, object_refs: refs }
	}),
	// 4.6, with the vocabulary of 10.7
	identity: object('identity', ['name'], {
		...{ name: text, description: text },
		identity_class: { enum: ['individual', 'group', 'system', 'organization', 'class', 'unknown'] }
	}),
	// 4.13
	note: object('note', ['content', 'object_refs'], {
		abstract: text,
		content: text,
		authors: texts,
		object_refs: refs
	}),
	// 4.15, with the enumeration of 10.20
	opinion: object('opinion', ['opinion', 'object_refs'], {
		...{ explanation: text, authors: texts, object_refs: refs },
		opinion: { enum: ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'] }
	}),
	// 5.1
	relationship: object('relationship', ['relationship_type', 'source_ref', 'target_ref'], {
		...{ description: text, source_ref: anyId, target_ref: anyId },
		relationship_type: { type: 'string', pattern: '^[a-z0-9-]+$' }
	}),
	// 7.2
	'marking-definition': object('marking-definition', ['definition_type', 'definition'], {
		definition_type: { const: 'statement' },
		definition: { type: 'object', required: ['statement'], properties: { statement: text } }
	}),
	// 7.3
	'extension-definition': object(
		'extension-definition',
		['name', 'schema', 'version', 'extension_types', 'created_by_ref'],
		{ name: text, description: text, schema: text, version: text, extension_types: texts }
	)
};

/** Section 8: a bundle has a type, an id and objects. */
export const STIX_RULES = {
	type: 'object',
	required: ['type', 'id'],
	additionalProperties: false,
	properties: {
		type: { const: 'bundle' },
		id: id('bundle'),
		objects: {
			type: 'array',
			minItems: 1,
			items: { properties: { type: { enum: Object.keys(OBJECTS) } }, allOf: Object.values(OBJECTS) }
		}
	}
};
