import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from './json-schema';

describe('jsonSchemas', () => {
	it.each(Object.entries(jsonSchemas()))(
		'is what graph-data/schema/%s holds (else: npm run schema)',
		(name, text) => {
			const written = readFileSync(new URL(`../../../graph-data/schema/${name}`, import.meta.url), 'utf8');
			expect(written).toBe(text);
		}
	);

	it('refuses keys that the definitions do not know', () => {
		const source = JSON.parse(jsonSchemas()['source.schema.json']);
		expect(source.additionalProperties).toBe(false);
		expect(source.properties.claims.items.additionalProperties).toBe(false);
		expect(source.properties.claims.items.required).toEqual(['id', 'who', 'act', 'says']);
	});
});
