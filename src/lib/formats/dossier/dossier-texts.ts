import type { Dossier } from '../../dossier/dossier';
import type { DossierText } from '../../dossier/read-dossier';
import {
	actorSchema,
	claimSchema,
	dossierSchema,
	predicateSchema,
	sourceSchema,
	vocabularySchema
} from '../../dossier/schema';
import { yamlText } from './yaml-text';

/** The order of the keys of each record is that of the schema. */
const ORDER = {
	actor: Object.keys(actorSchema.entries),
	claim: Object.keys(claimSchema.entries),
	header: Object.keys(dossierSchema.entries),
	predicate: Object.keys(predicateSchema.entries),
	source: Object.keys(sourceSchema.entries),
	vocabulary: Object.keys(vocabularySchema.entries)
};

/** The files of a dossier folder; its vocabulary stands in the folder itself, so that the folder is whole. */
export function dossierTexts(dossier: Omit<Dossier, 'warnings' | 'positions'>): DossierText[] {
	const { header, vocabulary, actors, sources, claims } = dossier;
	const predicates = vocabulary.predicates.map((predicate) => inOrder(predicate, ORDER.predicate));
	return [
		{ path: 'dossier.yaml', text: yamlText(inOrder(header, ORDER.header)) },
		{ path: 'vocabulary.yaml', text: yamlText(inOrder({ ...vocabulary, predicates }, ORDER.vocabulary)) },
		{ path: 'actors.yaml', text: yamlText(actors.map((actor) => inOrder(actor, ORDER.actor))) },
		...sources.map((source) => {
			const own = claims.filter((claim) => claim.source === source.id);
			const record = { ...source, claims: own.map((claim) => inOrder(claim, ORDER.claim)) };
			return { path: `sources/${source.id}.yaml`, text: yamlText(inOrder(record, ORDER.source)) };
		})
	];
}

/** The keys that the schema knows, in its order: what a claim bears besides (`source`) is said by its file. */
function inOrder(record: object, keys: readonly string[]): Record<string, unknown> {
	const values = record as Record<string, unknown>;
	return Object.fromEntries(keys.filter((key) => values[key] !== undefined).map((key) => [key, values[key]]));
}
