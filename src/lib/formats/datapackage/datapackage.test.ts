import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { Schema, Table } from 'tableschema';
import { beforeAll, describe, expect, it } from 'vitest';
import { textsIn } from '../foreign-readers.test-support';
import { HOSTILE_NAMES, hostileDossier } from '../hostile-dossier.test-support';
import { inputOf, realInput } from '../real-dossier.test-support';
import { datapackage } from './datapackage';

interface Resource {
	name: string;
	path: string;
	schema: { foreignKeys: { fields: string; reference: { resource: string; fields: string } }[] };
}

describe('datapackage', () => {
	let texts: Map<string, string>;
	let resources: Resource[];
	beforeAll(async () => {
		texts = textsIn(await datapackage.write(await realInput()));
		({ resources } = JSON.parse(texts.get('datapackage.json')!));
	});

	/** Rows as the library of Frictionless reads and casts them; it throws at the first that breaks the schema. */
	async function rowsOf({ path, schema }: Resource, from = texts): Promise<Record<string, unknown>[]> {
		const table = await Table.load(Readable.from([from.get(path)!]), { schema });
		return (await table.read({ keyed: true })) as Record<string, unknown>[];
	}

	it('keeps the profile of Data Packages', () => {
		const ajv = new AjvDraft04({ strict: false, allErrors: true, formats: { textarea: true } });
		addFormats.default(ajv as never);
		const profile = readFileSync(new URL('./fixtures/data-package.json', import.meta.url), 'utf8');
		const validate = ajv.compile(JSON.parse(profile));
		validate(JSON.parse(texts.get('datapackage.json')!));
		expect(validate.errors ?? []).toEqual([]);
	});

	it('describes every table by a valid Table Schema, which every row keeps', async () => {
		const counts: Record<string, number> = {};
		for (const resource of resources) {
			const schema = await Schema.load(resource.schema as never);
			expect([resource.name, schema.errors]).toEqual([resource.name, []]);
			counts[resource.name] = (await rowsOf(resource)).length;
		}
		expect(counts).toEqual({ actors: 77, ties: 83, claims: 157, sources: 17 });
	});

	it('names in its keys only rows that are there', async () => {
		const rows = new Map<string, Record<string, unknown>[]>();
		for (const resource of resources) rows.set(resource.name, await rowsOf(resource));
		let checked = 0;
		for (const { name, schema } of resources) {
			for (const { fields, reference } of schema.foreignKeys) {
				const there = new Set(rows.get(reference.resource || name)!.map((row) => row[reference.fields]));
				for (const row of rows.get(name)!) {
					if (row[fields] === null) continue;
					expect([name, fields, there.has(row[fields])]).toEqual([name, fields, true]);
					checked++;
				}
			}
		}
		expect(checked).toBeGreaterThan(500);
	});

	it('reads back every name as it was, where cells are lossless', async () => {
		const file = await datapackage.write(inputOf(hostileDossier()), { cells: 'lossless' });
		const rows = await rowsOf(resources[0], textsIn(file));
		expect(rows.slice(0, -1).map(({ Label }) => Label)).toEqual(Object.values(HOSTILE_NAMES));
	});
});
