import { beforeAll, describe, expect, it } from 'vitest';
import { readTexts } from '../../../scripts/read-folder';
import { indexDossier } from '../dossier/dossier-index';
import { readDossier } from '../dossier/read-dossier';
import type { Actor } from '../dossier/schema';
import { tinyContext, dossier } from './fixture';
import { searchOf, type SearchHit } from './search';

const find = searchOf(tinyContext().index);
const withActors = (actors: Actor[]) =>
	searchOf(indexDossier({ ...dossier, actors: [...dossier.actors, ...actors] }));
const idsOf = (hits: SearchHit[], kind: SearchHit['kind'] = 'actor') =>
	hits.filter((hit) => hit.kind === kind).map(({ id }) => id);

describe('searchOf', () => {
	it('finds an actor by its label, its short name and the beginning of a word', () => {
		for (const query of ['Red Band', 'RB', 'red', 'ban']) expect(idsOf(find(query))).toContain('band');
	});

	it('finds an actor by an alias, in any script', () => {
		const search = withActors([
			{ id: 'isil-k', type: 'armed-group', label: 'ISIL-K', aliases: ['Daesh Khorasan', 'داعش خراسان'] }
		]);
		expect(idsOf(search('daesh'))).toEqual(['isil-k']);
		expect(idsOf(search('خراسان'))).toEqual(['isil-k']);
	});

	it('forgets diacritics and case, both ways', () => {
		const search = withActors([
			{ id: 'turkiye', type: 'state', label: 'Türkiye' },
			{ id: 'ace', type: 'place', label: 'Açé' }
		]);
		// too short for a slip of the finger to be forgiven
		for (const query of ['ace', 'açe', 'ACÉ']) expect(idsOf(search(query))).toEqual(['ace']);
		for (const query of ['turkiye', 'TÜRKIYE', 'Türki', 'tu\u0308rkiye']) {
			expect(idsOf(search(query))[0]).toBe('turkiye');
		}
	});

	it('forgives a slip in a name of three letters, where nothing else is found', () => {
		const search = withActors([{ id: 'ttp', type: 'armed-group', label: 'Tehreek', short: 'TTP' }]);
		expect(idsOf(search('tpp'))[0]).toBe('ttp');
		expect(idsOf(search('tpp'), 'claim')).toEqual([]);
		expect(idsOf(search('qqq'))).toEqual([]);
	});

	it('forgives a slip of the finger in a long word, none in a short one', () => {
		const search = withActors([{ id: 'khorasan', type: 'place', label: 'Khorasan' }]);
		expect(idsOf(search('Khoresan'))).toEqual(['khorasan']);
		expect(idsOf(search('Khroasan'))).toEqual(['khorasan']);
		expect(idsOf(search('xb'))).toEqual([]);
	});

	it('finds a claim by its paraphrase and by its id, and shows who says it', () => {
		const hits = find('refuge');
		expect(idsOf(hits, 'claim')).toEqual(['paper.001']);
		expect(hits[0].title).toBe('North sees a refuge.');
		expect(hits[0].detail).toMatch(/North accuses South of harbouring the RB/);
		expect(idsOf(find('wire.004'), 'claim')[0]).toBe('wire.004');
	});

	it('finds a source by its publisher and by its title', () => {
		expect(idsOf(find('wire'), 'source')).toEqual(['wire']);
		expect(idsOf(find('quarrel'), 'source')).toEqual(['paper']);
	});

	it('wants every word, and puts a name before a mention', () => {
		expect(idsOf(find('north refuge'), 'claim')).toEqual(['paper.001']);
		expect(find('north')[0]).toMatchObject({ kind: 'actor', id: 'north' });
	});

	it.each(['', '   ', '???', 'zzzzzz', 'constructor', '__proto__'])('finds nothing for “%s”', (query) =>
		expect(find(query)).toEqual([])
	);
});

describe('the search of the Pakistan–Taliban dossier', () => {
	let search: (query: string) => SearchHit[];
	beforeAll(async () => {
		search = searchOf(indexDossier(readDossier(await readTexts('graph-data/pakistan-taliban')).dossier!));
	});

	it.each([
		['Pakistan', 'pakistan'],
		['pakisten', 'pakistan'],
		['india', 'india'],
		['New Delhi', 'india'],
		['Afgan Taliban', 'afghan-taliban'],
		['taliban', 'afghan-taliban'],
		['ttp', 'ttp'],
		['rusia', 'russia'],
		['turkiye', 'turkiye'],
		['muttaqi', 'amir-khan-muttaqi']
	])('finds by “%s” the actor %s before all that are named after it', (query, id) =>
		expect(search(query)[0]).toMatchObject({ kind: 'actor', id })
	);
});
