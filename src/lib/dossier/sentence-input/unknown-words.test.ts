import { describe, expect, it } from 'vitest';
import { indexDossier } from '../dossier-index';
import { realFolder } from '../edit/folder.test-support';
import { readFolder } from '../write/folder';
import { probingLexicon, unknownWords } from './unknown-words';

const dossier = readFolder(realFolder()).dossier!;
const probing = probingLexicon(indexDossier(dossier), dossier.vocabulary.typeGroups);
const found = (typed: string) => unknownWords(probing, typed);

describe('unknownWords', () => {
	it('finds the name of an actor wherever one is wanted', () => {
		expect(found('Red Valley Front accuses India of supporting the TTP')).toMatchObject({
			...{ kind: 'actor', role: 'who', words: 'Red Valley Front', from: 0, to: 16 }
		});
		expect(found('Pakistan accuses Red Valley Front of supporting the TTP')).toMatchObject({
			...{ kind: 'actor', words: 'Red Valley Front', from: 17, to: 33 }
		});
		expect(found('Pakistan accuses India of supporting the Red Valley Front (2025)')).toMatchObject({
			...{ kind: 'actor', role: 'object', words: 'Red Valley Front' }
		});
	});
	it('takes for a name what could be either', () => {
		expect(found('Pakistan accuses the Red ')).toMatchObject({ kind: 'actor', words: 'Red' });
	});
	it('finds a verb that is no predicate, in the form in which it stands', () => {
		expect(found('Pakistan accuses India of bankrolling the TTP')).toMatchObject({
			...{ kind: 'verb', form: 'gerund', words: 'bankrolling' }
		});
		expect(found('Pakistan asserts that India bankrolls the TTP')).toMatchObject({
			...{ kind: 'verb', form: 'finite', words: 'bankrolls' }
		});
	});
	it('finds nothing in a sentence that is whole, or that only has to go on', () => {
		expect(found('Pakistan accuses India of supporting the TTP')).toBeUndefined();
		expect(found('Pakistan accuses India of ')).toBeUndefined();
		expect(found('')).toBeUndefined();
	});
	it('works in a dossier that has no actor yet', () => {
		const empty = probingLexicon(indexDossier({ ...dossier, actors: [], claims: [], sources: [] }));
		expect(unknownWords(empty, 'The Herald accuses')).toMatchObject({ kind: 'actor', words: 'The Herald' });
	});
});
