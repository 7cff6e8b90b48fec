import { describe, expect, it } from 'vitest';
import { messagesOf } from './tiny-dossier';

const capitals = [
	'id: rulers, type: government, label: "Rulers", inText: "the rulers", aliases: ["Kabul"]',
	'id: kabul-city, type: place, label: "Kabul", inText: "the city of Kabul"'
];
const claim = (more: string) => [
	`id: one.001, who: narrator, act: asserts, that: [pakistan, attacks, ttp]${more}`
];

describe('ambiguousName', () => {
	it('names the actors that the word can mean', () => {
		const claims = claim(', at: { para: 1, words: "airstrikes on Kabul" }');
		expect(messagesOf('W06', { claims, actors: capitals })).toEqual([
			"'Kabul' is ambiguous: the rulers or the city of Kabul? Say in a note which is meant."
		]);
	});

	it('is settled by a note that says which', () => {
		const claims = claim(', asNamed: { who: "Kabul" }, note: "Kabul is the authorities here."');
		expect(messagesOf('W06', { claims, actors: capitals })).toEqual([]);
	});

	it('does not find a name inside a longer word', () => {
		const claims = claim(', at: { para: 1, words: "the Kabulis" }');
		expect(messagesOf('W06', { claims, actors: capitals })).toEqual([]);
	});
});

describe('sharedAlias', () => {
	it('speaks once a name', () => {
		expect(messagesOf('W19', { actors: capitals })).toEqual([
			"'Kabul' is a name of rulers and kabul-city. Keep it on one of them, or expect both in a search."
		]);
		expect(messagesOf('W19', {})).toEqual([]);
	});
});

describe('loadedWording', () => {
	it('offers a plainer word', () => {
		expect(messagesOf('W14', { claims: claim(', says: "It shelters terrorists."') })).toEqual([
			"'terrorists' is one party's word. Put it in quotation marks, or write: militants."
		]);
	});

	it('leaves quoted words, and the words of the source, alone', () => {
		const claims = claim(', says: "It shelters \\"terrorists\\".", asNamed: "terrorists"');
		expect(messagesOf('W14', { claims })).toEqual([]);
	});

	it('looks at labels too', () => {
		expect(
			messagesOf('W14', { actors: ['id: bad, type: group-class, label: "Terror groups"'] })
		).toHaveLength(1);
	});
});
