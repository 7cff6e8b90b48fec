import { claimantOf } from '../../dossier/dossier-index';
import type { CodedClaim } from '../../dossier/dossier';
import type { Actor, SourceRecord } from '../../dossier/schema';
import { claimSentence } from '../../dossier/sentence';
import type { TieView } from '../../ledger/ties';
import { chooseClaims, type Chosen } from '../chosen/choose-claims';
import { exportedFile } from '../exported-file';
import type { ExportedFile, ExportInput } from '../format';
import { placeWords } from '../place-words';
import { jsonld } from './jsonld';
import { JSONLD_CONTEXT } from './jsonld-context';
import { ACTOR_CLASSES } from './jsonld-types';

const actorId = (id: string) => `actors/${id}`;
const claimId = (id: string) => `claims/${id}`;
const sourceId = (id: string) => `sources/${id}`;
const tieId = ({ key }: Pick<TieView, 'key'>) => `ties/${key}`;

/**
 * Writes JSON-LD 1.1. Names resolve against the address of the dossier, where it has one on the web. `coded` holds each
 * record as the dossier has it.
 */
export function writeJsonld(input: ExportInput): ExportedFile {
	const chosen = chooseClaims(input);
	const { header, vocabulary, actors, sources, claims } = chosen.dossier;
	const { address, date, fingerprint } = input.about;
	const content = {
		'@context': { '@base': baseOf(header.id, address), ...JSONLD_CONTEXT },
		...{ id: '', type: ['schema:Dataset', 'prov:Entity'], name: header.title, description: header.summary },
		...{ licence: header.licence, exported: date, fingerprint, caution: 'Claims, not established facts.' },
		...{ coded: header, vocabulary },
		contains: [
			...actors.map(actorNode),
			...sources.map(sourceNode),
			...chosen.ties.map(tieNode),
			...claims.map((claim) => claimNode(chosen, claim))
		]
	};
	return exportedFile(jsonld, input, `${JSON.stringify(content, null, '\t')}\n`);
}

/** The address without its query, or a name where the dossier was not read from the web. */
function baseOf(dossier: string, address: string): string {
	if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return `urn:hearsay:${dossier}/`;
	const { origin } = new URL(address);
	return `${origin}/${dossier}/`;
}

function actorNode(actor: Actor) {
	return {
		...{ id: actorId(actor.id), type: ['prov:Agent', ACTOR_CLASSES[actor.type]], actorType: actor.type },
		...{ name: actor.label, alternateName: actor.aliases, description: actor.gloss },
		...(actor.partOf ? { partOf: { id: actorId(actor.partOf) } } : {}),
		coded: actor
	};
}

function sourceNode(source: SourceRecord) {
	const from = source.derivedFrom?.source;
	return {
		...{ id: sourceId(source.id), type: ['schema:CreativeWork', 'prov:Entity'], kind: source.kind },
		...{ name: source.title, url: source.url, archivedAt: source.archived, author: source.author },
		...{ inLanguage: source.language, datePublished: source.published, origin: source.origin },
		...{ publisher: actorId(source.publisher), ...(from ? { derivedFrom: sourceId(from) } : {}) },
		coded: source
	};
}

function tieNode(tie: TieView) {
	return {
		...{ id: tieId(tie), type: ['rdf:Statement', 'Tie'], key: tie.key },
		...{ subject: actorId(tie.subject), predicate: tie.predicate, object: tie.objects.map(actorId) },
		...{ status: tie.status, polarity: tie.hue, reports: tie.reports, asserters: tie.asserters },
		...{ disinterested: tie.disinterested, origins: tie.origins, claims: tie.claims.map(claimId) }
	};
}

function claimNode({ index, tieOf }: Chosen, claim: CodedClaim) {
	const tie = tieOf.get(claim.id);
	const { that, onBehalfOf, target, where, when, saidOn } = claim;
	return {
		...{ id: claimId(claim.id), type: ['schema:Claim', 'prov:Entity'], act: claim.act, text: claim.says },
		...{ name: claimSentence(index, claim), claimant: actorId(claimantOf(index, claim)) },
		...(onBehalfOf ? { onBehalfOf: actorId(onBehalfOf) } : {}),
		...{ source: sourceId(claim.source), appearance: sourceId(claim.source), place: placeWords(claim) },
		...(tie ? { tie: tieId(tie), tieStatus: tie.status } : {}),
		...(that && !Array.isArray(that) ? { aboutClaim: claimId(that.claim) } : {}),
		...{ about: claim.about?.map(actorId), topic: claim.topic, negated: claim.negated, phase: claim.phase },
		...(target ? { target: actorId(target) } : {}),
		...(where ? { where: actorId(where) } : {}),
		...{ when, saidOn, respondsTo: claim.respondsTo?.map(claimId) },
		...{ contradicts: claim.contradicts?.map(claimId), coded: claim }
	};
}
