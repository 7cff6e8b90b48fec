import { actorName, joinWords } from '../actor-name';
import type { CodedClaim } from '../dossier';
import { indexDossier, type DossierIndex } from '../dossier-index';
import { claimSentence } from '../sentence';
import type { FieldChange } from './changed-fields';
import {
	isSameVersion,
	type Changed,
	type DossierDiff,
	type RecordDiff,
	type Version
} from './diff-dossiers';

/** One line that tells a change. */
export interface DiffLine {
	/** Id of the claim, actor, source or predicate; none for the dossier itself. */
	id?: string;
	text: string;
	/** What each changed field was and is, one line a field. */
	fields: string[];
}

/** The changes of one kind, under their heading. */
export interface DiffSection {
	heading: string;
	lines: DiffLine[];
}

/** Names of fields where the key is not a word. */
const FIELDS: Record<string, string> = {
	that: 'content',
	when: 'time',
	whenBasis: 'basis of the time',
	saidOn: 'day of saying',
	saidOnBasis: 'basis of the day of saying',
	saidAt: 'place of saying',
	onBehalfOf: 'speaks for',
	respondsTo: 'answers',
	respondsBasis: 'basis of the answer',
	asNamed: 'words of the source',
	at: 'place in the source',
	says: 'paraphrase',
	inText: 'name in a sentence',
	partOf: 'part of',
	xref: 'codes',
	readingNotes: 'reading notes',
	views: 'positions'
};

function valueWords(value: unknown): string {
	if (value === undefined) return 'nothing';
	return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}

function fieldLine({ field, before, after }: FieldChange): string {
	const name = FIELDS[field] ?? field;
	if (field === 'views') return 'positions: moved, pinned or let go';
	if (before === undefined) return `${name}: now ${valueWords(after)}`;
	if (after === undefined) return `${name}: no longer ${valueWords(before)}`;
	return `${name}: ${valueWords(before)} → ${valueWords(after)}`;
}

function fieldNames(fields: readonly FieldChange[]): string {
	return joinWords(fields.map(({ field }) => FIELDS[field] ?? field));
}

/** The differences of two versions in sentences, under headings; no section where nothing changed. */
export function diffSentences(diff: DossierDiff, before: Version, after: Version): DiffSection[] {
	const old = indexDossier(before);
	const now = indexDossier(after);
	const { claims, actors, sources, predicates, header } = diff;
	const said = (index: DossierIndex) => (claim: CodedClaim) => line(claim.id, claimSentence(index, claim));
	const both = (one: Changed<CodedClaim>) => changedClaim(old, now, one);
	const sections: DiffSection[] = [
		{ heading: 'Claims added', lines: claims.added.map(said(now)) },
		{
			heading: 'Claims withdrawn',
			lines: claims.withdrawn.map(({ after: claim }) =>
				line(claim.id, claimSentence(old, claim), [`reason: ${String(claim.deprecated)}`])
			)
		},
		{
			heading: 'Claims in force again',
			lines: claims.reinstated.map(({ after: claim }) => said(now)(claim))
		},
		{ heading: 'Claims dated otherwise', lines: claims.redated.map(both) },
		{ heading: 'Claims changed', lines: claims.changed.map(both) },
		{ heading: 'Claims no longer in the files', lines: claims.removed.map(said(old)) },
		...recordSections('Sources', sources, ({ id, title }) => title ?? id),
		...recordSections('Actors', actors, actorName),
		...recordSections('Predicates', predicates, ({ label }) => label),
		{
			heading: 'The dossier',
			lines: header.length ? [{ text: `Changed: ${fieldNames(header)}.`, fields: header.map(fieldLine) }] : []
		}
	];
	return sections.filter(({ lines }) => lines.length);
}

/** One line that counts the changes: "3 claims added, 1 withdrawn; 1 actor changed." */
export function diffSummary(diff: DossierDiff): string {
	if (isSameVersion(diff)) return 'Nothing has changed.';
	const { claims, sources, actors, predicates, header } = diff;
	const claimWords: [string, readonly unknown[]][] = [
		...(['added', 'withdrawn', 'reinstated'] as const).map((key): [string, readonly unknown[]] => [
			key,
			claims[key]
		]),
		['dated otherwise', claims.redated],
		['changed', claims.changed],
		['removed', claims.removed]
	];
	const parts = [
		counted('claim', claimWords),
		...(
			[
				['source', sources],
				['actor', actors],
				['predicate', predicates]
			] as const
		).map(([noun, part]) => counted(noun, Object.entries(part) as [string, unknown[]][])),
		header.length ? `${fieldNames(header)} of the dossier changed` : ''
	];
	return `${parts.filter(Boolean).join('; ')}.`;
}

/** "3 claims added, 1 withdrawn". */
function counted(noun: string, lists: readonly [string, readonly unknown[]][]): string {
	return lists
		.filter(([, list]) => list.length)
		.map(([verb, { length }], index) =>
			index === 0 ? `${length} ${noun}${length === 1 ? '' : 's'} ${verb}` : `${length} ${verb}`
		)
		.join(', ');
}

function line(id: string, text: string, fields: string[] = []): DiffLine {
	return { id, text, fields };
}

/** The sentence as it is now, and as it was where it reads otherwise. */
function changedClaim(
	old: DossierIndex,
	now: DossierIndex,
	{ before, after, fields }: Changed<CodedClaim>
): DiffLine {
	const was = claimSentence(old, before);
	const is = claimSentence(now, after);
	const sentence = was === is ? [] : [`was: ${was}`];
	return line(after.id, is, [...sentence, ...fields.map(fieldLine)]);
}

function recordSections<T extends { id: string }>(
	what: string,
	{ added, removed, changed }: RecordDiff<T>,
	name: (record: T) => string
): DiffSection[] {
	return [
		{ heading: `${what} added`, lines: added.map((record) => line(record.id, `${name(record)}.`)) },
		{ heading: `${what} removed`, lines: removed.map((record) => line(record.id, `${name(record)}.`)) },
		{
			heading: `${what} changed`,
			lines: changed.map(({ after, fields }) => line(after.id, `${name(after)}.`, fields.map(fieldLine)))
		}
	];
}
