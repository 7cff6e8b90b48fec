import { describe, expect, it } from 'vitest';
import { realFolder } from '$lib/dossier/edit/folder.test-support';
import { EditSession } from '$lib/dossier/edit/session';
import { recordOf } from './form-values';
import { idFor, newPredicate, newSource } from './new-record';
import { fieldsOf } from './schema-form';

const session = new EditSession(realFolder());
const dossier = session.reading.dossier!;

describe('idFor', () => {
	it('makes a name an id, and numbers one that is taken', () => {
		expect(idFor('Jabhat al-Nuṣra', [])).toBe('jabhat-al-nusra');
		expect(idFor('India', ['india', 'india-2'])).toBe('india-3');
	});
});

describe('newPredicate', () => {
	it.each(['bankrolls', 'bankrolling', 'bankroll'])('knows the verb of “%s”', (words) => {
		const form = words.endsWith('s') ? 'finite' : words.endsWith('g') ? 'gerund' : 'infinitive';
		expect(newPredicate(words, form, dossier)).toMatchObject({
			...{ id: 'bankrolls', label: 'bankrolls', plural: 'bankroll', gerund: 'bankrolling' },
			polarity: 'unknown'
		});
	});
	it('gives a predicate that is accepted', () => {
		const predicate = recordOf(fieldsOf('predicate'), newPredicate('bankrolls', 'finite', dossier));
		expect(session.try({ edit: 'add-predicate', predicate: predicate as never }).refused).toBeUndefined();
	});
});

describe('newSource', () => {
	it('gives a source that is accepted', () => {
		const source = recordOf(fieldsOf('source'), newSource('Monday’s interview', dossier));
		expect(session.try({ edit: 'add-source', source: source as never }).refused).toBeUndefined();
	});
});
