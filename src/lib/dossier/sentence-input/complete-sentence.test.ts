import { describe, expect, it } from 'vitest';
import { indexDossier } from '../dossier-index';
import { realFolder } from '../edit/folder.test-support';
import { readFolder } from '../write/folder';
import { completeSentence } from './complete-sentence';
import { lexiconOf } from './lexicon';

const dossier = readFolder(realFolder()).dossier!;
const lexicon = lexiconOf(indexDossier(dossier), dossier.vocabulary.typeGroups);
const texts = (typed: string) => completeSentence(lexicon, typed).map(({ text }) => text);
/** The sentence after the first completion of a kind is taken. */
const taken = (typed: string, kind: string) => {
	const found = completeSentence(lexicon, typed).find((one) => one.kind === kind)!;
	return typed.slice(0, found.from) + found.text;
};

describe('completeSentence', () => {
	it('completes an actor by any of its names, and names it as a sentence does', () => {
		expect(taken('Paki', 'actor')).toBe('Pakistan');
		expect(texts('Islamab')).toEqual(expect.arrayContaining(['The city of Islamabad', 'Pakistan']));
		expect(taken('Pakistan accuses Tehreek', 'actor')).toBe('Pakistan accuses the TTP');
		expect(taken('Pakistan accuses new de', 'actor')).toBe('Pakistan accuses India');
		expect(completeSentence(lexicon, 'New Del')[0]).toMatchObject({
			...{ id: 'india', text: 'India', detail: 'New Delhi', from: 0, to: 7 }
		});
	});
	it('finds a name in the middle and one with a slip', () => {
		expect(texts('Pakistan accuses akhundz')).toContain('Haibatullah Akhundzada');
		expect(texts('Pakistan accuses Rusia')).toContain('Russia');
	});
	it('offers acts behind a claimant, then what the act takes', () => {
		expect(texts('Pakistan ')).toEqual(expect.arrayContaining(['accuses', 'denies']));
		expect(taken('Pakistan acc', 'act')).toBe('Pakistan accuses');
		expect(texts('Pakistan accuses India ')).toContain('of');
		expect(texts('Pakistan accuses India')).toContain(' of');
	});
	it('offers predicates in the form that the sentence takes, found by other words for them too', () => {
		expect(taken('Pakistan accuses India of supp', 'verb')).toBe('Pakistan accuses India of supporting');
		expect(taken('Pakistan asserts that India sup', 'verb')).toBe('Pakistan asserts that India supports');
		expect(completeSentence(lexicon, 'Pakistan accuses India of back')[0]).toMatchObject({
			id: 'supports',
			text: 'backing'
		});
	});
	it('offers the claims that a reply may name', () => {
		expect(taken('India denies supporting the TTP, in reply to ffr.05', 'claim')).toMatch(/ffr\.05\d$/);
	});
	it('offers nothing behind what it does not understand', () => {
		expect(texts('xyzzy plugh ')).toEqual([]);
	});
	it('looks only at what stands before the caret', () => {
		const typed = 'Paki accuses India';
		expect(completeSentence(lexicon, typed, 4)[0]).toMatchObject({ from: 0, to: 4, id: 'pakistan' });
	});
});
