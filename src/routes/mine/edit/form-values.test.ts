import { describe, expect, it } from 'vitest';
import { realFolder } from '$lib/dossier/edit/folder.test-support';
import { readFolder } from '$lib/dossier/write/folder';
import { changesOfForm, recordOf, valuesOf } from './form-values';
import { fieldsOf, type FormKind } from './schema-form';

const { header, vocabulary, actors, sources, claims } = readFolder(realFolder()).dossier!;

/** Every record of the real dossier that has a form. */
const records: [FormKind, object[]][] = [
	['actor', actors],
	['source', sources],
	['claim', claims],
	['predicate', vocabulary.predicates],
	['header', [header]],
	['note', header.readingNotes!]
];

describe('fieldsOf', () => {
	it('has what must be filled first, with labels and the help of the schema', () => {
		const fields = fieldsOf('claim');
		expect(fields.slice(0, 3).map(({ key }) => key)).toEqual(['who', 'act', 'says']);
		expect(fields.find(({ key }) => key === 'when')).toMatchObject({
			...{ label: 'Time when it held', kind: 'line', required: false },
			help: expect.stringContaining('EDTF')
		});
		expect(fields.find(({ key }) => key === 'act')!.options).toContain('accuses');
	});
	it('takes the keys of a record within a record as fields of their own', () => {
		const keys = fieldsOf('source').map(({ key }) => key);
		expect(keys).toEqual(expect.arrayContaining(['seen.on', 'seen.how', 'derivedFrom.relation']));
		expect(keys).not.toContain('claims');
	});
});

describe('recordOf', () => {
	it.each(records)('gives back every %s of the real dossier as it was', (kind, list) => {
		const fields = fieldsOf(kind);
		for (const record of list) {
			const values = valuesOf(fields, record);
			expect(changesOfForm(fields, record, values)).toEqual({});
			expect(record).toMatchObject(recordOf(fields, values));
		}
	});
	it('leaves out what is empty, and reads digits as a number where one may stand', () => {
		const fields = fieldsOf('claim');
		expect(recordOf(fields, { who: 'a', 'at.para': '3', 'at.words': ' two words ', note: '  ' })).toEqual({
			...{ who: 'a', at: { para: 3, words: 'two words' } }
		});
	});
	it('reads a proposition of three, several objects joined by plus, or a claim', () => {
		const fields = fieldsOf('claim');
		expect(recordOf(fields, { that: 'a\nmediates_between\nb + c' })).toEqual({
			that: ['a', 'mediates_between', ['b', 'c']]
		});
		expect(recordOf(fields, { that: 'claim: ffr.001' })).toEqual({ that: { claim: 'ffr.001' } });
	});
});

describe('changesOfForm', () => {
	it('has null for what goes', () => {
		const before = { id: 'a', type: 'state', label: 'A', note: 'So.' };
		expect(changesOfForm(fieldsOf('actor'), before, { id: 'a', type: 'state', label: 'B' })).toEqual({
			...{ label: 'B', note: null }
		});
	});
	it('leaves as it is what was not touched', () => {
		const before = { id: 'a', type: 'state', label: 'A', xref: { cow: '770' } };
		const fields = fieldsOf('actor');
		expect(changesOfForm(fields, before, { ...valuesOf(fields, before), label: 'B' })).toEqual({
			label: 'B'
		});
	});
});
