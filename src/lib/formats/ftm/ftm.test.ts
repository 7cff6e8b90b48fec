import { Model, type Entity } from '@alephdata/followthemoney';
import defaultModel from '@alephdata/followthemoney/dist/defaultModel.json' with { type: 'json' };
import { beforeAll, describe, expect, it } from 'vitest';
import { actorTypeSchema } from '../../dossier/schema';
import { textOf } from '../foreign-readers.test-support';
import { realInput } from '../real-dossier.test-support';
import { ftm } from './ftm';
import { ftmDates } from './ftm-dates';
import { FTM_EDGES } from './ftm-edges';
import { FTM_SCHEMATA } from './ftm-schemata';

const schemata = defaultModel.schemata as Record<string, { required?: string[]; abstract?: boolean }>;
const model = new Model(defaultModel as never);

describe('ftm', () => {
	let entities: Entity[];
	beforeAll(async () => {
		const lines = textOf(await ftm.write(await realInput()))
			.trimEnd()
			.split('\n');
		// a property that the schema does not have throws
		entities = lines.map((line) => model.getEntity(JSON.parse(line)));
	});

	it('has for every type of actor a schema that entities may have', () => {
		for (const type of actorTypeSchema.options) {
			const name = FTM_SCHEMATA[type];
			expect([name, schemata[name]?.abstract ?? false]).toEqual([name, false]);
		}
	});

	it('gives every entity an id of its own, and the properties that its schema asks for', () => {
		expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
		for (const entity of entities) {
			expect(entity.id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/);
			const required = [...entity.schema.getParents(), entity.schema].flatMap(
				({ name }) => schemata[name].required ?? []
			);
			for (const name of required)
				expect([entity.id, name, entity.hasProperty(name)]).toEqual([entity.id, name, true]);
		}
	});

	it('refers to entities of the file, of the schema that the property asks for', () => {
		const byId = new Map(entities.map((entity) => [entity.id, entity]));
		let references = 0;
		for (const entity of entities) {
			for (const property of entity.getProperties()) {
				if (property.type.name !== 'entity') continue;
				for (const value of entity.getProperty(property)) {
					const to = byId.get(value as string);
					expect([entity.id, property.name, to?.schema.isA(property.getRange())]).toEqual([
						...[entity.id, property.name, true]
					]);
					references++;
				}
			}
		}
		expect(references).toBeGreaterThan(500);
	});

	it('keeps the parties of a mediation in one link', () => {
		const tie = entities.find(({ id }) => id === 'tie.qatar.mediates-between.afghan-taliban.pakistan')!;
		expect(tie.getProperty('object')).toEqual(['actor.afghan-taliban', 'actor.pakistan']);
	});
});

describe('FTM_EDGES', () => {
	it('are the edges of the model', () => {
		const edges = Object.entries(defaultModel.schemata).flatMap(([name, schema]) => {
			const { edge } = schema as { edge?: { source: string; target: string } };
			return edge ? [[name, edge.source, edge.target]] : [];
		});
		expect(Object.entries(FTM_EDGES).map(([name, [source, target]]) => [name, source, target])).toEqual(
			edges
		);
	});
});

describe('ftmDates', () => {
	it('takes dates that are certain, and the ends of intervals', () => {
		expect(ftmDates(['2025-10', '2025-10', '2021-08/..', '/2021', undefined])).toEqual({
			...{ date: ['2025-10'], startDate: ['2021-08'], endDate: ['2021'] }
		});
	});

	it('leaves to words what is approximate, uncertain or no date', () => {
		expect(ftmDates(['2025-10~', '2025?', '2020%/2021', 'soon'])).toEqual({
			...{ date: [], startDate: [], endDate: ['2021'] }
		});
	});
});
