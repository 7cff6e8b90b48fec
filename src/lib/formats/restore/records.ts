import * as v from 'valibot';
import type { CodedClaim, Dossier } from '../../dossier/dossier';
import {
	actorSchema,
	claimSchema,
	dossierSchema,
	sourceSchema,
	vocabularySchema,
	type Vocabulary
} from '../../dossier/schema';
import { checkShape } from '../../dossier/shape-message';
import { slugOf } from '../material/free-ids';
import { UnreadableFile } from '../reading';

/** The records that Hearsay wrote into a file, not checked yet. */
export interface Records {
	header?: unknown;
	vocabulary?: unknown;
	/** What stands in for a header that the format cannot hold. */
	about: { title?: string; summary?: string; licence?: string };
	actors: unknown[];
	sources: unknown[];
	claims: unknown[];
}

/** Records of which there are none yet. */
export function noRecords(): Records {
	return { about: {}, actors: [], sources: [], claims: [] };
}

/**
 * The dossier that records make. Claims come in the order of their sources and numbers, each once. Predicates that the
 * vocabulary lacks are added, with no polarity.
 *
 * @throws UnreadableFile where a record has not the shape that Hearsay writes
 */
export function dossierOf(records: Records, file: string, common: Vocabulary): Omit<Dossier, 'positions'> {
	const check = <S extends v.GenericSchema>(schema: S, value: unknown, what: string): v.InferOutput<S> => {
		const { value: good, problems } = checkShape(schema, value);
		if (good !== undefined && problems.length === 0) return good as v.InferOutput<S>;
		const said = problems[0]?.message ?? 'It has another shape.';
		throw new UnreadableFile(
			`'${file}', ${what}: ${said} The file was changed; export it from Hearsay anew.`
		);
	};
	const nameOf = (record: unknown, kind: string) => {
		const { id } = (typeof record === 'object' && record !== null ? record : {}) as { id?: unknown };
		return typeof id === 'string' ? `${kind} '${id.slice(0, 80)}'` : kind;
	};
	const actors = records.actors.map((one) => check(actorSchema, one, nameOf(one, 'actor')));
	const sources = records.sources.map((one) => {
		const { claims, ...source } = check(
			sourceSchema,
			{ ...(one as object), claims: [] },
			nameOf(one, 'source')
		);
		void claims;
		return source;
	});
	const claims = new Map<string, CodedClaim>();
	for (const one of records.claims) {
		const { source, claimant, ...rest } = (one ?? {}) as Record<string, unknown>;
		void claimant;
		const claim = check(claimSchema, rest, nameOf(one, 'claim'));
		if (typeof source !== 'string')
			throw new UnreadableFile(`'${file}', claim '${claim.id}': it names no source.`);
		claims.set(claim.id, { ...claim, source });
	}
	sources.sort((a, b) => (a.id < b.id ? -1 : 1));
	const place = new Map(sources.map(({ id }, at) => [id, at]));
	const inOrder = [...claims.values()].sort(
		(a, b) => (place.get(a.source) ?? -1) - (place.get(b.source) ?? -1) || numberOf(a.id) - numberOf(b.id)
	);
	const vocabulary =
		records.vocabulary === undefined ? common : check(vocabularySchema, records.vocabulary, 'vocabulary');
	return {
		header: check(dossierSchema, records.header ?? headerOf(records, file), 'header'),
		vocabulary: records.vocabulary === undefined ? withMissing(vocabulary, inOrder) : vocabulary,
		...{ actors, sources, claims: inOrder, warnings: [] }
	};
}

function numberOf(claimId: string): number {
	return Number(claimId.slice(claimId.lastIndexOf('.') + 1));
}

function headerOf({ about }: Records, file: string) {
	const title = about.title || file;
	return {
		...{ id: slugOf(title) || 'imported', title, summary: about.summary || `Read from ${file}.` },
		...{ licence: about.licence || 'not known', principal: [] }
	};
}

function withMissing(vocabulary: Vocabulary, claims: readonly CodedClaim[]): Vocabulary {
	const known = new Set(vocabulary.predicates.flatMap(({ id, inverse }) => [id, inverse]));
	const types = Object.keys(vocabulary.typeGroups);
	const missing = new Set(
		claims.flatMap(({ that }) => (Array.isArray(that) && !known.has(that[1]) ? [that[1]] : []))
	);
	const added = [...missing].map((id): Vocabulary['predicates'][number] => {
		const label = id.replaceAll('_', ' ');
		return {
			...{
				id,
				inverse: `${id}_by`,
				label,
				plural: label,
				gerund: label,
				polarity: 'unknown',
				category: 'imported'
			},
			...{
				subject: types,
				object: types,
				glyph: '·',
				note: 'Of a dossier whose vocabulary did not come with it.'
			}
		};
	});
	return added.length ? { ...vocabulary, predicates: [...vocabulary.predicates, ...added] } : vocabulary;
}

/** JSON in a cell, or undefined where there is none; a text that is not JSON throws in words. */
export function parsedCell(text: string | undefined, file: string, what: string): unknown {
	if (text === undefined || text === '') return undefined;
	try {
		return JSON.parse(text);
	} catch {
		throw new UnreadableFile(
			`'${file}', ${what}: not JSON any more. The file was changed; export it from Hearsay anew.`
		);
	}
}
