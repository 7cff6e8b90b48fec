import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../foreign-readers.test-support';
import { hostileDossier } from '../hostile-dossier.test-support';
import { inputOf, realInput } from '../real-dossier.test-support';
import { stix } from './stix';
import type { StixObject } from './stix-object';
import { STIX_RULES } from './stix-rules.test-support';

const OASIS = 'http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/';

interface Bundle {
	objects: StixObject[];
}

describe('stix', () => {
	let bundle: Bundle;
	let hostile: Bundle;
	beforeAll(async () => {
		bundle = JSON.parse(textOf(await stix.write(await realInput())));
		hostile = JSON.parse(textOf(await stix.write(inputOf(hostileDossier()))));
	});

	it('keeps the rules of the standard', () => {
		const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: false });
		addFormats.default(ajv);
		const validate = ajv.compile(STIX_RULES);
		for (const one of [bundle, hostile]) {
			validate(one);
			expect(validate.errors ?? []).toEqual([]);
		}
	});

	it('keeps the schemas of OASIS', () => {
		const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false });
		const folder = new URL('../fixtures/oasis/', import.meta.url);
		const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
			path.endsWith('.json')
		);
		for (const path of paths) ajv.addSchema(JSON.parse(readFileSync(new URL(path, folder), 'utf8')));
		const kinds = { relationship: 'sros', 'marking-definition': 'common' } as Record<string, string>;
		const checked = new Set<string>();
		for (const object of [...bundle.objects, ...hostile.objects]) {
			// the edition that npm carries is older than extension definitions
			if (object.type === 'extension-definition') continue;
			const at = `${kinds[object.type] ?? 'sdos'}/${object.type}.json`;
			const validate = ajv.getSchema(`${OASIS}${at}`)!;
			validate(object);
			expect([object.id, validate.errors ?? []]).toEqual([object.id, []]);
			checked.add(object.type);
		}
		expect(checked.size).toBe(6);
	});

	it('refers to objects of the bundle alone, and gives no id twice', () => {
		for (const { objects } of [bundle, hostile]) {
			const ids = new Set(objects.map(({ id }) => id));
			expect(ids.size).toBe(objects.length);
			const named = objects.flatMap(
				({ source_ref, target_ref, created_by_ref, object_refs, object_marking_refs }) =>
					[source_ref, target_ref, created_by_ref, object_refs, object_marking_refs].flat()
			);
			expect(named.filter((id) => id !== undefined && !ids.has(id as string))).toEqual([]);
		}
	});

	it('writes a denial as an opinion that disagrees with the tie', () => {
		const denial = bundle.objects.find(({ labels }) =>
			(labels as string[])?.includes('claim:arabnews-isk.002')
		)!;
		expect(denial).toMatchObject({ type: 'opinion', opinion: 'disagree', authors: ['Shafqat Ali Khan'] });
		const [about] = denial.object_refs as string[];
		const tie = bundle.objects.find(({ id }) => id === about)!;
		expect(tie.labels).toEqual(['status:disputed', 'polarity:third-party', 'tie:pakistan~harbours~isil-k']);
	});

	it('points a denial of a denial at that denial', async () => {
		const { dossier } = await realInput();
		const deep = dossier.claims.find(({ that, act }) => act === 'denies' && that && !Array.isArray(that))!;
		const of = (id: string) =>
			bundle.objects.find(({ labels }) => (labels as string[])?.includes(`claim:${id}`))!;
		expect(of(deep.id).object_refs).toEqual([of((deep.that as { claim: string }).claim).id]);
	});

	it('calls no actor a threat', () => {
		const types = new Set(bundle.objects.map(({ type }) => type));
		expect([...types].sort()).toEqual([
			...[
				'extension-definition',
				'grouping',
				'identity',
				'marking-definition',
				'note',
				'opinion',
				'relationship'
			]
		]);
	});
});
