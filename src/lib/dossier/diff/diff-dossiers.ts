import type { CodedClaim, Dossier } from '../dossier';
import { isWithdrawn } from '../lint/lint';
import type { Actor, Predicate, SourceRecord } from '../schema';
import { changedFields, type FieldChange } from './changed-fields';

/** A record that is in both versions, and what of it is not as it was. */
export interface Changed<T> {
	before: T;
	after: T;
	fields: FieldChange[];
}

/** What became of the records of one kind. */
export interface RecordDiff<T> {
	added: T[];
	removed: T[];
	changed: Changed<T>[];
}

/** What became of the claims. Each stands in one list, but one that was changed and withdrawn at once: it was withdrawn. */
export interface ClaimDiff {
	added: CodedClaim[];
	withdrawn: Changed<CodedClaim>[];
	/** Withdrawn before, and in force again. */
	reinstated: Changed<CodedClaim>[];
	/** Only their dates, or how sure these are, are others. */
	redated: Changed<CodedClaim>[];
	changed: Changed<CodedClaim>[];
	/** No longer in the file, though a claim should stay there. */
	removed: CodedClaim[];
}

/** Two versions of a dossier compared, record by record, by id. */
export interface DossierDiff {
	claims: ClaimDiff;
	actors: RecordDiff<Actor>;
	sources: RecordDiff<SourceRecord>;
	predicates: RecordDiff<Predicate>;
	header: FieldChange[];
}

/** The versions of a dossier that are compared: what the linter says of them does not count. */
export type Version = Pick<Dossier, 'header' | 'vocabulary' | 'actors' | 'sources' | 'claims'>;

const DATES = ['when', 'whenBasis', 'saidOn', 'saidOnBasis'];

/** Numbers that only keep account of the claims. */
const ACCOUNTS = ['next', 'retired'];

/** Compares two versions of a dossier. */
export function diffDossiers(before: Version, after: Version): DossierDiff {
	const sources = diffRecords(before.sources, after.sources);
	return {
		claims: diffClaims(before.claims, after.claims),
		actors: diffRecords(before.actors, after.actors),
		sources: {
			...sources,
			changed: sources.changed
				.map((one) => ({ ...one, fields: one.fields.filter(({ field }) => !ACCOUNTS.includes(field)) }))
				.filter(({ fields }) => fields.length)
		},
		predicates: diffRecords(before.vocabulary.predicates, after.vocabulary.predicates),
		header: changedFields(before.header, after.header)
	};
}

/** Whether nothing differs. */
export function isSameVersion({ claims, actors, sources, predicates, header }: DossierDiff): boolean {
	const lists = [claims, actors, sources, predicates].flatMap((part) => Object.values(part) as unknown[][]);
	return header.length === 0 && lists.every((list) => list.length === 0);
}

function diffClaims(before: readonly CodedClaim[], after: readonly CodedClaim[]): ClaimDiff {
	const { added, removed, changed } = diffRecords(before, after);
	const diff: ClaimDiff = { added, withdrawn: [], reinstated: [], redated: [], changed: [], removed };
	for (const one of changed) {
		const was = isWithdrawn(one.before);
		const is = isWithdrawn(one.after);
		if (is && !was) diff.withdrawn.push(one);
		else if (was && !is) diff.reinstated.push(one);
		else if (one.fields.every(({ field }) => DATES.includes(field))) diff.redated.push(one);
		else diff.changed.push(one);
	}
	return diff;
}

function diffRecords<T extends { id: string }>(before: readonly T[], after: readonly T[]): RecordDiff<T> {
	const old = new Map(before.map((record) => [record.id, record]));
	const now = new Set(after.map(({ id }) => id));
	const changed = after.flatMap((record) => {
		const was = old.get(record.id);
		const fields = was && was !== record ? changedFields(was, record) : [];
		return was && fields.length ? [{ before: was, after: record, fields }] : [];
	});
	return {
		added: after.filter(({ id }) => !old.has(id)),
		removed: before.filter(({ id }) => !now.has(id)),
		changed
	};
}
