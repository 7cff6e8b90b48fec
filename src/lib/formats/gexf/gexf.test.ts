import { DOMParser } from '@xmldom/xmldom';
import { beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../foreign-readers.test-support';
import { realInput } from '../real-dossier.test-support';
import { gexf } from './gexf';

describe('gexf', () => {
	let all: (name: string) => Element[];
	beforeAll(async () => {
		const text = textOf(await gexf.write(await realInput()));
		const document = new DOMParser().parseFromString(text, 'application/xml');
		all = (name) => Array.from(document.getElementsByTagName(name));
	});
	const edge = (id: string) => all('edge').find((one) => one.getAttribute('id') === id)!;
	/** First and last day of each spell; the reader gives an empty text where there is none. */
	const spells = (id: string) =>
		Array.from(edge(id).getElementsByTagName('spell')).map((spell) => [
			...[spell.getAttribute('start'), spell.getAttribute('end')]
		]);

	it('says its version, and that it is dynamic in whole days', () => {
		const [[root], [graph]] = [all('gexf'), all('graph')];
		expect([root.namespaceURI, root.getAttribute('version')]).toEqual(['http://gexf.net/1.3', '1.3']);
		expect([graph.getAttribute('mode'), graph.getAttribute('timeformat')]).toEqual(['dynamic', 'date']);
	});

	it('gives a tie the time for which it is claimed, not that of its denials', () => {
		expect(spells('pakistan~harbours~isil-k')).toEqual([
			['2025-01-01', '2025-01-31'],
			['2025-10-12', '2025-10-12']
		]);
	});

	it('leaves open what is said to go on', () => {
		expect(spells('afghan-taliban~controls~kabul-city')).toEqual([['2021-08-01', '']]);
	});

	it('has numbers for columns, each declared', () => {
		const declared = all('attributes').map((list) => list.getElementsByTagName('attribute').length);
		for (const cell of all('attvalue')) {
			const of = cell.parentNode!.parentNode!.nodeName === 'node' ? 0 : 1;
			expect(Number(cell.getAttribute('for'))).toBeLessThan(declared[of]);
		}
	});

	it('splits a mediation into an edge for each of its parties, under one key', () => {
		const keys = ['afghan-taliban', 'pakistan'].map((party) =>
			edge(`qatar~mediates_between~afghan-taliban+pakistan>${party}`).getAttribute('target')
		);
		expect(keys).toEqual(['afghan-taliban', 'pakistan']);
	});
});
