/**
 * What CSL 1.0.2 asks of the entries we write, as a JSON Schema of our own: the variables that we use with their types, and
 * no others.
 */
const text = { type: 'string', minLength: 1 };
const date = {
	type: 'object',
	oneOf: [{ required: ['date-parts'] }, { required: ['literal'] }],
	additionalProperties: false,
	properties: {
		'date-parts': {
			...{ type: 'array', minItems: 1, maxItems: 2 },
			items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } }
		},
		circa: { type: 'boolean' },
		literal: text
	}
};

export const CSL_SCHEMA = {
	type: 'array',
	items: {
		type: 'object',
		required: ['id', 'type'],
		additionalProperties: false,
		properties: {
			type: { enum: ['webpage', 'dataset', 'document'] },
			author: {
				type: 'array',
				items: {
					type: 'object',
					required: ['literal'],
					additionalProperties: false,
					properties: { literal: text }
				}
			},
			...{ issued: date, accessed: date },
			...{ id: text, title: text, 'container-title': text, publisher: text, URL: text },
			...{ language: text, genre: text, locator: text, note: text },
			custom: {
				type: 'object',
				required: ['citationItems'],
				properties: {
					citationItems: {
						type: 'array',
						items: {
							type: 'object',
							required: ['id', 'claim', 'sentence'],
							// the labels of citation items; a locator has one, or it would be read as a page
							properties: {
								id: text,
								label: { enum: ['paragraph', 'page', 'timestamp', 'sub verbo'] },
								locator: text
							},
							dependentRequired: { locator: ['label'], label: ['locator'] }
						}
					}
				}
			}
		}
	}
};
