import type { CodedClaim } from '../../dossier/dossier';
import { claimantOf } from '../../dossier/dossier-index';
import { claimSentence } from '../../dossier/sentence';
import type { Chosen } from '../chosen/choose-claims';
import { placeWords } from '../place-words';
import { jsonCell, tableOf, type Field, type Table } from './table';

/** Every claim, one a row, with all that is coded of it. */
export function claimsTable({ dossier, index, tieOf }: Chosen): Table {
	const text = (name: string, about: string, cell: Field<CodedClaim>['cell']): Field<CodedClaim> => ({
		...{ name, about, cell, type: 'string' }
	});
	const actor = (name: string, about: string, cell: Field<CodedClaim>['cell']): Field<CodedClaim> => ({
		...{ ...text(name, about, cell), from: ['actors', 'Id'] }
	});
	const list = (name: string, about: string, cell: (claim: CodedClaim) => unknown): Field<CodedClaim> => ({
		...{ name, about, type: 'array', cell: (claim) => jsonCell(cell(claim)) }
	});
	const proposition = (claim: CodedClaim) => (Array.isArray(claim.that) ? claim.that : undefined);
	const object = (claim: CodedClaim) => proposition(claim)?.[2];
	const fields: Field<CodedClaim>[] = [
		{ ...text('id', 'Source, dot, number.', ({ id }) => id), required: true },
		{ ...text('source', 'Where it was read.', (c) => c.source), from: ['sources', 'id'], required: true },
		{ ...actor('claimant', 'Who says it.', (claim) => claimantOf(index, claim)), required: true },
		text('voice', 'narrator, attributed, quoted or presupposed.', (c) => c.voice),
		{
			...{ name: 'narrated', about: 'Whether the source says it in its own voice.', type: 'boolean' },
			cell: (c) => c.who === 'narrator'
		},
		actor('on_behalf_of', 'The party in whose name the claimant speaks.', (c) => c.onBehalfOf),
		{ ...text('act', 'What the claimant does by saying it.', ({ act }) => act), required: true },
		actor('subject', 'Subject of what is claimed, as coded.', (c) => proposition(c)?.[0]),
		text('predicate', 'Predicate or inverse, as coded.', (c) => proposition(c)?.[1]),
		actor('object', 'Object, where there is one.', (c) =>
			[object(c)].flat().length === 1 ? [object(c)].flat()[0] : undefined
		),
		list('objects', 'Objects, where they are coded as a list.', (c) =>
			Array.isArray(object(c)) ? object(c) : undefined
		),
		{
			...text('about_claim', 'The claim that it is about.', ({ that }) =>
				that && !Array.isArray(that) ? that.claim : undefined
			),
			from: ['claims', 'id']
		},
		list('about', 'Actors of a statement that is no tie.', (c) => c.about),
		text('topic', 'Topic of such a statement.', (c) => c.topic),
		{
			...{ name: 'negated', about: 'Said not to hold.', type: 'boolean' },
			cell: (c) => c.negated
		},
		text('phase', 'begun, ended or paused.', (c) => c.phase),
		text('tie', 'Key of its tie.', ({ id }) => tieOf.get(id)?.key),
		text('tie_status', 'Status of that tie.', ({ id }) => tieOf.get(id)?.status),
		actor('where', 'Where it is said to hold.', (c) => c.where),
		text('when', 'When it is said to hold (EDTF).', (c) => c.when),
		text('when_basis', 'stated or inferred.', (c) => c.whenBasis),
		text('said_on', 'When it was said (EDTF).', (c) => c.saidOn),
		text('said_on_basis', 'stated or inferred.', (c) => c.saidOnBasis),
		text('said_at', 'Where or through what it was said.', (c) => c.saidAt),
		actor('target', 'Whom it is directed at.', (c) => c.target),
		list('responds_to', 'Claims that it answers.', (c) => c.respondsTo),
		text('responds_basis', 'stated or inferred.', (c) => c.respondsBasis),
		list('contradicts', 'Claims that cannot hold together with it.', (c) => c.contradicts),
		text('mode', 'In what manner.', (c) => c.mode),
		list('mentions', 'Actors named in passing.', (c) => c.mentions),
		{
			...{ name: 'as_named', about: 'The words of the source for actors.', type: 'object' },
			cell: (c) => jsonCell(typeof c.asNamed === 'string' ? { '': c.asNamed } : c.asNamed)
		},
		text('condition', 'On what it depends.', (c) => c.condition),
		text('hedge', 'How it was softened.', (c) => c.hedge),
		{
			...{ name: 'figure', about: 'A number, its measure and whom it counts.', type: 'object' },
			cell: (c) => jsonCell(c.figure)
		},
		{
			...{ name: 'at', about: 'Place in the source: para, page, time, words.', type: 'object' },
			cell: (c) => jsonCell(c.at)
		},
		text('place', 'That place, in words.', placeWords),
		{ ...text('says', 'Our paraphrase.', (c) => c.says), required: true },
		text('sentence', 'The claim as a sentence with its claimant.', (claim) => claimSentence(index, claim)),
		text('note', 'Note of the coder.', (c) => c.note),
		{
			...{ name: 'withdrawn', about: 'Whether the claim was withdrawn.', type: 'boolean' },
			cell: (c) => (c.deprecated === undefined ? undefined : c.deprecated !== false)
		},
		text('withdrawn_why', 'The reason.', (c) => (typeof c.deprecated === 'string' ? c.deprecated : undefined))
	];
	const head = { name: 'claims', about: 'Who says what, and where that was said.', key: 'id' };
	return tableOf(head, fields, dossier.claims);
}
