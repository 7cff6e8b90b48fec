import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commonVocabulary } from '../material/lint-dossier.test-support';
import { readWordMap } from './word-map';

const path = 'graph-data/mappings/cameo.yaml';
const { map, problems } = readWordMap(path, readFileSync(path, 'utf8'));
const vocabulary = commonVocabulary();

describe('the map of CAMEO', () => {
	it('is read without a fault and holds the twenty roots, each with children', () => {
		expect(problems).toEqual([]);
		const codes = map!.words.map(({ code }) => code!);
		const roots = Array.from({ length: 20 }, (_, i) => String(i + 1).padStart(2, '0'));
		for (const root of roots) {
			expect(codes).toContain(root);
			expect(codes.some((code) => code.startsWith(root) && code.length > 2)).toBe(true);
		}
		expect(new Set(codes).size).toBe(codes.length);
	});

	it('names predicates that are there, uses all of its own, and repeats none of the vocabulary', () => {
		const common = vocabulary.predicates.map(({ id }) => id);
		const own = map!.predicates.map(({ id }) => id);
		const used = map!.words.flatMap(({ that }) => that ?? []);
		expect(used.filter((id) => !common.includes(id) && !own.includes(id))).toEqual([]);
		expect(own.filter((id) => !used.includes(id))).toEqual([]);
		expect(own.filter((id) => common.includes(id))).toEqual([]);
	});

	it('makes acts of accusing, denying, acknowledging, demanding, threatening and intending', () => {
		const acts = (prefix: string) =>
			new Set(map!.words.filter(({ code }) => code!.startsWith(prefix)).map(({ act }) => act));
		expect(acts('112')).toEqual(new Set(['accuses']));
		expect(acts('10')).toEqual(new Set(['demands']));
		expect(acts('13')).toEqual(new Set(['threatens']));
		expect(acts('03')).toEqual(new Set(['predicts']));
		expect(acts('016')).toEqual(new Set(['denies']));
		expect(acts('015')).toEqual(new Set(['acknowledges']));
		expect(acts('19')).toEqual(new Set([undefined]));
	});

	it('finds words as ICEWS writes them, as the codebook does, and by code', () => {
		const codeOf = (word: string) => map!.meaningOf(word)?.code;
		expect(codeOf('Express_intent_to_engage_in_diplomatic_cooperation_(such_as_policy_support)')).toBe('032');
		expect(codeOf('fight_with_small_arms_and_light_weapons')).toBe('193');
		expect(codeOf('Threaten to use military force')).toBe('138');
		expect(codeOf('043')).toBe('043');
		expect(codeOf('Wave')).toBeUndefined();
	});
});

describe('readWordMap', () => {
	it('says line by line what does not go together', () => {
		const text = [
			'title: T',
			'words:',
			'  - { word: a, act: accuses }',
			'  - { word: b, topic: x }',
			'  - { word: c, that: supports, topic: x, act: denies }',
			'  - { word: d, turned: true }'
		].join('\n');
		expect(readWordMap('m.yaml', text).problems).toEqual([
			{ line: 3, message: "'a' accuses nothing. Give `that` a predicate, or name a `topic`." },
			{
				line: 4,
				message: "'b' has a `topic` and no act. Say what the speaker does, or give `that` a predicate."
			},
			{ line: 5, message: "'c' has `that` and `topic`. Keep one of them." },
			{ line: 6, message: "'d' is turned, and has no `that` to turn." }
		]);
	});

	it('says what is missing, and what is not known', () => {
		expect(
			readWordMap('m.yaml', 'title: T\nwords:\n  - { wrod: a }').problems.map(({ line }) => line)
		).toEqual([3, 3]);
		expect(readWordMap('m.yaml', '{').problems).toHaveLength(1);
	});
});
