import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../../dossier/schema';
import { tinyDossier } from '../../ledger/tiny-dossier.test-support';
import { chosenWords, writeChosenWords, type WordChoice } from './chosen-words';
import { meaningWords } from './meaning-words';
import { readWordMap, wordMapOf } from './word-map';

const vocabulary: Vocabulary = tinyDossier([], []).vocabulary;
const [{ id, label }] = vocabulary.predicates;
const base = wordMapOf({ title: 'Base', words: [{ word: 'Cheers', that: id }] });
const choices = new Map<string, WordChoice>([
	['cheers', { polarity: 'hostile' }],
	['claps for', { that: id, turned: true }],
	['frowns', { polarity: 'neutral' }],
	['waits', { polarity: 'unknown' }]
]);

describe('chosenWords', () => {
	it('lays what was chosen over the map, and takes a word out of it that is to be its own', () => {
		const { map, polarities } = chosenWords(base, choices);
		expect(map.meaningOf('Claps_for')).toMatchObject({ that: id, turned: true });
		expect(map.meaningOf('cheers')).toBeUndefined();
		expect([...polarities]).toEqual([
			['cheers', 'hostile'],
			['frowns', 'neutral']
		]);
	});
});

describe('writeChosenWords', () => {
	it('writes a map that gives the same words the same meaning and polarity', () => {
		const { map, problems } = readWordMap('m.yaml', writeChosenWords('Mine', vocabulary, base, choices));
		expect(problems).toEqual([]);
		expect(map!.meaningOf('claps for')).toMatchObject({ that: id, turned: true });
		const own = map!.meaningOf('cheers')!.that;
		expect(own).not.toBe(id);
		expect(map!.predicates.find((predicate) => predicate.id === own)?.polarity).toBe('hostile');
		expect(map!.meaningOf('waits')).toBeUndefined();
	});
});

describe('meaningWords', () => {
	it('says the act, the predicate and how it is turned', () => {
		const { predicates } = vocabulary;
		expect(meaningWords({ word: 'x', that: id, turned: true }, predicates)).toBe(
			`${label}, the other way round`
		);
		expect(meaningWords({ word: 'x', act: 'accuses', topic: 'war-crimes' }, predicates)).toBe(
			'accuses: war crimes'
		);
	});
});
