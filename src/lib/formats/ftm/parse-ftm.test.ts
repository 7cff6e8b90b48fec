import { describe, expect, it } from 'vitest';
import { Reading } from '../reading';
import { parseFtm } from './parse-ftm';

const lines = (...entities: [id: string, schema: string, properties: Record<string, string[]>][]) =>
	entities.map(([id, schema, properties]) => JSON.stringify({ id, schema, properties })).join('\n');
const read = (text: string) => parseFtm(text, 'a.ftm.json', new Reading());

describe('parseFtm', () => {
	const ENDS = lines(
		['p', 'Person', { name: ['Ann', 'Anna'], alias: ['A.'], country: ['pk'], position: ['Minister'] }],
		['c', 'Company', { name: ['Acme'], registrationNumber: ['77'], website: ['https://acme.example'] }],
		[
			'd',
			'Document',
			{ title: ['Annual report'], sourceUrl: ['https://example.org/r'], publishedAt: ['2024-05'] }
		]
	);

	it('makes actors of entities, with their names, codes and whatever else they say', async () => {
		const { actors, sources } = await read(ENDS);
		expect(actors).toMatchObject([
			{
				label: 'Ann',
				type: 'person',
				names: ['Anna', 'A.'],
				externalIds: [['country', 'pk']],
				note: 'Minister'
			},
			{ label: 'Acme', typeWord: 'Company', externalIds: [['registrationNumber', '77']] }
		]);
		expect(actors[1].note).toBe('website: https://acme.example.');
		expect(sources).toEqual([
			expect.objectContaining({
				key: 'd',
				title: 'Annual report',
				url: 'https://example.org/r',
				published: '2024-05'
			})
		]);
	});

	it('makes statements of links, from what they prove and when they held', async () => {
		const tie = lines(
			[
				'o',
				'Ownership',
				{ owner: ['p'], asset: ['c'], startDate: ['2020'], proof: ['d'], percentage: ['51'] }
			],
			[
				'u',
				'UnknownLink',
				{ subject: ['p'], object: ['c'], role: ['advises'], sourceUrl: ['https://example.org/x'] }
			]
		);
		const { statements } = await read(`${ENDS}\n${tie}`);
		expect(statements).toMatchObject([
			{
				subject: 'p',
				relation: 'owns',
				object: ['c'],
				valid: '2020/..',
				sources: ['d'],
				note: 'percentage: 51.'
			},
			{ relation: 'advises', sources: ['https://example.org/x'] }
		]);
	});

	it('counts links without both ends and notes, and keeps them', async () => {
		const { leftovers } = await read(
			lines(['o', 'Ownership', { owner: ['p'] }], ['n', 'Note', { description: ['Look.'] }])
		);
		expect(leftovers.map(({ what, why }) => [what, why])).toEqual([
			['Look.', 'A note; kept as a note.'],
			['o', 'A link without both its ends; not kept.']
		]);
	});

	it('refuses a file that is not one entity a line', async () => {
		await expect(read('{\n"id": 1\n}')).rejects.toThrow("'a.ftm.json', line 1: not one JSON object a line.");
	});
});
