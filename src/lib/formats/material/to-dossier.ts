import type { CodedClaim, Dossier } from '../../dossier/dossier';
import { indexDossier } from '../../dossier/dossier-index';
import type { Polarity, SourceRecord, Vocabulary } from '../../dossier/schema';
import { Reading } from '../reading';
import { OwnVocabulary } from '../words/own-vocabulary';
import type { WordMap } from '../words/word-map';
import { actorRecords } from './actor-records';
import { ClaimWriter } from './claim-writer';
import { FreeIds, slugOf } from './free-ids';
import { holdBack } from './hold-back';
import { Leftovers, leftoverNotes, leftoverText } from './leftover-notes';
import { linkReplies } from './link-replies';
import { MOST_LISTED, type Leftover, type Material } from './material';
import { sameNames, type SameName } from './same-names';
import { sourceRecords, THE_FILE } from './source-records';

/** What a person decides before material becomes a dossier. */
export interface Choices {
	/** Vocabulary that all dossiers share. */
	vocabulary: Vocabulary;
	/** The day of the import, YYYY-MM-DD. */
	today: string;
	/** Default: the title of the material, else the name of the file. */
	title?: string;
	/** Default: made from the title. */
	id?: string;
	summary?: string;
	licence?: string;
	/** Who made the file, where it does not say so. */
	publisher?: string;
	/** What relation words mean. */
	map?: WordMap;
	/** Polarity of words that the map does not know, by word. */
	polarities?: ReadonlyMap<string, Polarity>;
	/** Actors that are one: key to the key it is merged into. */
	merges?: ReadonlyMap<string, string>;
}

/** A dossier made from material, and everything about it that a person should be told. */
export interface ImportedDossier {
	dossier: Dossier;
	/** Relation words of which nobody has said what they are: predicate id and word. */
	unset: [id: string, word: string][];
	/** Actors that share a name; they were not merged. */
	sameNames: SameName[];
	/** Quotes of which only five words were kept. */
	quotesCut: number;
	/** Claims that were taken in as withdrawn: accusations against a person on one origin's word. */
	heldBack: string[];
	leftovers: Leftover[];
	leftoverCounts: [why: string, count: number][];
	/** Every leftover as text, to keep beside the dossier. */
	leftoverText: string;
}

/**
 * Makes a dossier that the linter accepts. Nothing is dropped in silence: what has no place becomes a leftover, which the
 * notes of the dossier keep.
 */
export async function toDossier(
	material: Material,
	choices: Choices,
	reading = new Reading()
): Promise<ImportedDossier> {
	const left = new Leftovers(MOST_LISTED);
	left.take(material.leftovers, material.leftoverCounts);
	const leave = left.add.bind(left);
	// The narrator is nobody's id.
	const actorIds = new FreeIds(['narrator']);
	const records = actorRecords(material, choices.merges ?? new Map(), actorIds);
	const { records: sources, publishers } = sourceRecords(
		withDates(material),
		choices,
		actorIds,
		new FreeIds(),
		leave
	);
	const vocabulary = new OwnVocabulary(choices.vocabulary, choices.map, choices.polarities);
	const writer = new ClaimWriter(vocabulary, records, leave);
	const claims = new Map<SourceRecord, CodedClaim[]>();
	const claimsOf = new Map<string, CodedClaim[]>();

	for (const [i, statement] of material.statements.entries()) {
		if (i % 1_000 === 0) await reading.pause(i / material.statements.length);
		const written = writer.write(statement);
		for (const key of statement.sources.length > 0 ? new Set(statement.sources) : [THE_FILE]) {
			const source = sources.get(key) ?? sources.get(THE_FILE)!;
			const at = writer.place(statement, source, material.file);
			for (const content of written) {
				const id = `${source.id}.${String(source.next++).padStart(3, '0')}`;
				const claim: CodedClaim = { id, ...content, at, source: source.id };
				const own = claims.get(source);
				if (own) own.push(claim);
				else claims.set(source, [claim]);
				if (statement.key !== undefined) {
					claimsOf.set(statement.key, [...(claimsOf.get(statement.key) ?? []), claim]);
				}
			}
		}
	}
	const kept = [...sources.values()].filter(
		(source) => claims.has(source) || source !== sources.get(THE_FILE) || claims.size === 0
	);
	kept.sort((a, b) => (a.id < b.id ? -1 : 1));
	const publishing = new Set(kept.map(({ publisher }) => publisher));
	const title = choices.title || material.title || material.file;
	const dossier: Dossier = {
		header: {
			id: choices.id ?? (slugOf(title) || 'imported'),
			title,
			summary: choices.summary || `Imported from ${material.file}.`,
			licence: choices.licence || 'not known',
			principal: []
		},
		vocabulary: vocabulary.vocabulary(writer.used),
		actors: [...records.actors, ...publishers.filter(({ id }) => publishing.has(id))],
		sources: kept,
		claims: kept.flatMap((source) => claims.get(source) ?? []),
		warnings: []
	};
	linkReplies(material, claimsOf, dossier, leave);
	const heldBack = holdBack(dossier, indexDossier(dossier));
	if (left.counts.size > 0) dossier.header.readingNotes = leftoverNotes(left, material.file);
	reading.done();
	return {
		dossier,
		unset: [...vocabulary.unset],
		sameNames: sameNames(material.actors.filter(({ key }) => !choices.merges?.has(key))),
		quotesCut: writer.quotesCut,
		heldBack,
		leftovers: left.listed,
		leftoverCounts: [...left.counts],
		leftoverText: left.counts.size > 0 ? leftoverText(left, material.file) : ''
	};
}

/** The material with the date of publication of statements given to their sources that have none. */
function withDates(material: Material): Material {
	const published = new Map<string, string>();
	for (const statement of material.statements) {
		if (statement.published === undefined) continue;
		for (const key of statement.sources) if (!published.has(key)) published.set(key, statement.published);
	}
	if (published.size === 0) return material;
	const sources = material.sources.map((source) => {
		const date = source.published ?? published.get(source.key);
		return date === undefined ? source : { ...source, published: date };
	});
	return { ...material, sources };
}
