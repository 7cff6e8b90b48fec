import { nameOf } from '../../dossier/actor-name';
import type { CodedClaim } from '../../dossier/dossier';
import { claimantOf } from '../../dossier/dossier-index';
import type { Actor, SourceRecord } from '../../dossier/schema';
import { claimSentence } from '../../dossier/sentence';
import { tieSentence } from '../../dossier/tie-name';
import type { TieView } from '../../ledger/ties';
import { chooseClaims, type Chosen } from '../chosen/choose-claims';
import { exportedFile } from '../exported-file';
import type { ExportedFile, ExportInput } from '../format';
import { numberWords } from '../number-words';
import { placeWords } from '../place-words';
import { ftm } from './ftm';
import { ftmDates } from './ftm-dates';
import { FTM_SCHEMATA } from './ftm-schemata';

interface FtmEntity {
	id: string;
	schema: string;
	properties: Record<string, string[]>;
}

type Values = string | readonly string[] | undefined;

/** Ids of this model are letters, digits, dots and hyphens. */
const actorId = (id: string) => `actor.${id}`;
const sourceId = (id: string) => `source.${id}`;
const claimId = (id: string) => `claim.${id}`;
const tieId = (key: string) => `tie.${key.replaceAll('_', '-').replace(/[~+]/g, '.')}`;

/** Writes one entity a line: actors, sources as documents, ties as links of unknown kind, claims as notes. */
export function writeFtm(input: ExportInput): ExportedFile {
	const chosen = chooseClaims(input);
	const { actors, sources, claims } = chosen.dossier;
	const live = claims.filter(({ deprecated }) => deprecated === undefined || deprecated === false);
	const entities = [
		...actors.map(actorEntity),
		...sources.map((source) => sourceEntity(chosen, source)),
		...chosen.ties.map((tie) => tieEntity(chosen, tie)),
		...live.map((claim) => claimEntity(chosen, claim))
	];
	return exportedFile(ftm, input, entities.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** An entity with the properties that have values. */
function entity(id: string, schema: string, values: Record<string, Values>): FtmEntity {
	const properties: FtmEntity['properties'] = {};
	for (const [name, value] of Object.entries(values)) {
		const list = value === undefined ? [] : typeof value === 'string' ? [value] : [...value];
		const filled = list.filter((text) => text.trim() !== '');
		if (filled.length) properties[name] = filled;
	}
	return { id, schema, properties };
}

function actorEntity(actor: Actor): FtmEntity {
	const schema = FTM_SCHEMATA[actor.type];
	const isPlace = schema === 'Address';
	return entity(actorId(actor.id), schema, {
		...{ name: actor.label, alias: actor.aliases, weakAlias: actor.short, summary: actor.gloss },
		...{ notes: actor.note, keywords: actor.type, full: isPlace ? actor.label : undefined },
		// what it is part of: an owner of bodies, which places have none of
		parent: actor.partOf && !isPlace ? actorId(actor.partOf) : undefined,
		description: actor.office
	});
}

function sourceEntity({ index }: Chosen, source: SourceRecord): FtmEntity {
	const { date } = ftmDates([source.published]);
	return entity(sourceId(source.id), 'Document', {
		...{
			fileName: source.id,
			title: source.title,
			name: source.titleEnglish ?? source.title ?? source.id,
			author: source.author
		},
		...{ publisher: nameOf(index, source.publisher), sourceUrl: source.url, publishedAt: date },
		...{ keywords: [source.kind, `origin: ${source.origin}`], summary: source.note, notes: source.stance },
		description: source.published === undefined ? source.publishedNote : `Published: ${source.published}`
	});
}

function tieEntity({ index }: Chosen, tie: TieView): FtmEntity {
	const claims = tie.claims.map((id) => index.claims.get(id)!);
	return entity(tieId(tie.key), 'UnknownLink', {
		...{ subject: actorId(tie.subject), object: tie.objects.map(actorId) },
		...{ role: index.predicates.get(tie.predicate)?.label ?? tie.predicate, status: tie.status },
		...{ recordId: tie.key, ...ftmDates(claims.map(({ when }) => when)) },
		summary: `${tieSentence(index, tie)}: ${tie.status}. ${numberWords(tie)}. Claims, not established facts.`,
		description: claims.map((claim) => claimLine({ index }, claim)),
		sourceUrl: claims.map(({ source }) => index.sources.get(source)?.url ?? '')
	});
}

/** "ffr.052: The Afghan Taliban accuse … [accuses; alleged 2025-10~; ffrnews.com, para. 9, “…”]". */
function claimLine({ index }: Pick<Chosen, 'index'>, claim: CodedClaim): string {
	const source = index.sources.get(claim.source)!;
	const parts = [claim.act, claim.when && `held ${claim.when}`, claim.saidOn && `said ${claim.saidOn}`];
	const place = [nameOf(index, source.publisher), placeWords(claim)].filter(Boolean).join(', ');
	return `${claim.id}: ${claimSentence(index, claim)} [${[...parts, place].filter(Boolean).join('; ')}]`;
}

function claimEntity({ index, tieOf }: Chosen, claim: CodedClaim): FtmEntity {
	const { that, about, target } = claim;
	const who = claimantOf(index, claim);
	const named = [who, ...(Array.isArray(that) ? [that[0], that[2]].flat() : []), ...(about ?? [])];
	const entities = [...new Set([...named, ...(target ? [target] : [])])];
	const tie = tieOf.get(claim.id);
	const place = placeWords(claim);
	return entity(claimId(claim.id), 'Note', {
		...{ name: claimSentence(index, claim), description: claim.says, entity: entities.map(actorId) },
		...{ proof: sourceId(claim.source), sourceUrl: index.sources.get(claim.source)?.url },
		...{ publisher: nameOf(index, who), keywords: [claim.act, ...(tie ? [tie.status] : [])] },
		notes: [
			`claimant: ${who}`,
			tie ? `tie: ${tie.key}` : '',
			place && `place: ${place}`,
			claim.when ? `held: ${claim.when}` : '',
			claim.saidOn ? `said: ${claim.saidOn}` : '',
			claim.respondsTo ? `answers: ${claim.respondsTo.join(' ')}` : '',
			claim.note ?? ''
		]
	});
}
