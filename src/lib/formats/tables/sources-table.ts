import type { SourceRecord } from '../../dossier/schema';
import type { Chosen } from '../chosen/choose-claims';
import { jsonCell, tableOf, type Field, type Table } from './table';

const text = (name: string, about: string, cell: Field<SourceRecord>['cell']): Field<SourceRecord> => ({
	...{ name, about, cell, type: 'string' }
});
const data = (name: string, about: string, cell: (source: SourceRecord) => unknown): Field<SourceRecord> => ({
	...{ name, about, type: 'object', cell: (source) => jsonCell(cell(source)) }
});
const list = (name: string, about: string, cell: (source: SourceRecord) => unknown): Field<SourceRecord> => ({
	...{ ...data(name, about, cell), type: 'array' }
});

const FIELDS: readonly Field<SourceRecord>[] = [
	{ ...text('id', 'Id of the source.', ({ id }) => id), required: true },
	text('title', 'Its title.', (s) => s.title),
	text('title_english', 'Its title in English.', (s) => s.titleEnglish),
	{
		...text(
			'publisher',
			'Who published it: the claimant of what it says in its own voice.',
			(s) => s.publisher
		),
		...{ from: ['actors', 'Id'], required: true }
	},
	text('author', 'Its author.', (s) => s.author),
	text('url', 'Its address.', (s) => s.url),
	text('archived', 'Address of an archived copy.', (s) => s.archived),
	text('kind', 'report, secondary-rewrite, syndication, transcript …', (s) => s.kind),
	{ ...text('origin', 'Copies of one text share it and count once.', (s) => s.origin), required: true },
	text('origin_note', 'How that is known.', (s) => s.originNote),
	text('language', 'BCP 47.', (s) => s.language),
	text('country', 'ISO 3166-1 alpha-3 of the publisher.', (s) => s.country),
	data('derived_from', 'The text it goes back to.', (s) => s.derivedFrom),
	text('published', 'When it appeared (EDTF).', (s) => s.published),
	text('published_basis', 'stated or inferred.', (s) => s.publishedBasis),
	text('published_note', 'How that is known.', (s) => s.publishedNote),
	text('stance', 'Where the publisher stands, in our judgement.', (s) => s.stance),
	list('copies', 'Addresses of copies.', (s) => s.copies),
	data('seen', 'What of it was read, and when.', (s) => s.seen),
	text('note', 'Note of the coder.', (s) => s.note),
	data('rights', 'Its rights.', (s) => s.rights),
	data('fingerprints', 'SHA-256 of its paragraphs under norm-v1.', (s) => s.fingerprints),
	{ ...text('next', 'Next free claim number.', (s) => s.next), type: 'integer', required: true },
	list('retired', 'Claim numbers that are not used again.', (s) => s.retired)
];

/** Every source, one a row. */
export function sourcesTable({ dossier }: Chosen): Table {
	return tableOf({ name: 'sources', about: 'Where it was said.', key: 'id' }, FIELDS, dossier.sources);
}
