import { Resvg } from '@resvg/resvg-js';
import { actorEvidence } from '../evidence/actor-evidence';
import { claimEvidence } from '../evidence/claim-evidence';
import type { EvidenceContext } from '../evidence/evidence-context';
import { sourceEvidence } from '../evidence/source-evidence';
import { STATUS_LABELS } from '../evidence/status-words';
import type { Corroboration } from '../ledger/ledger';
import { CARD, cardSvg, type Card } from './card-svg';
import { networkCardSvg } from './network-card';

const count = (n: number, one: string, many: string) => ({ n, what: n === 1 ? one : many });

function corroborationNumbers({ reports, asserters, disinterested }: Corroboration): Card['numbers'] {
	return [
		count(reports, 'report', 'reports'),
		count(asserters, 'asserter', 'asserters'),
		count(disinterested, 'disinterested', 'disinterested')
	];
}

/** The card of a claim: who says it, in which source, and how its tie stands. */
export function claimCard(context: EvidenceContext, id: string): Card | undefined {
	const evidence = claimEvidence(context, id);
	if (!evidence) return undefined;
	const { claim, tie, sources } = evidence;
	const source = sources.find(({ id: other }) => other === claim.sourceId);
	return {
		dossier: context.dossier.header.title,
		kicker: `Claim ${id}`,
		title: claim.sentence,
		lines: source ? [`${source.publisherName}, ${source.date} · ${source.readWords}`] : [],
		...(tie ? { tie: { hue: tie.hue, status: tie.status, label: STATUS_LABELS[tie.status] } } : {}),
		numbers: tie ? corroborationNumbers(tie.corroboration) : []
	};
}

/** The card of an actor: its name and how often it speaks and is spoken of. */
export function actorCard(context: EvidenceContext, id: string): Card | undefined {
	const actor = actorEvidence(context, id);
	if (!actor) return undefined;
	return {
		dossier: context.dossier.header.title,
		kicker: actor.kindWords,
		title: actor.name,
		lines: [actor.line],
		actorType: actor.type,
		numbers: actor.tabs.map(({ label, count: n }) => ({ n, what: label.toLowerCase() }))
	};
}

/** The card of a source: its title, its publisher and what was read of it. */
export function sourceCard(context: EvidenceContext, id: string): Card | undefined {
	const source = sourceEvidence(context, id);
	if (!source) return undefined;
	return {
		dossier: context.dossier.header.title,
		kicker: `Source ${id} · ${source.kindWords}`,
		title: source.record.title ?? `${source.publisherName}, ${source.title}`,
		lines: [`${source.publisherName}, ${source.date} · ${source.readWords}`],
		numbers: [count(source.claims.length, 'claim read in it', 'claims read in it')]
	};
}

/** A card as a PNG of 1200 × 630. */
export function cardPng(card: Card): Uint8Array<ArrayBuffer> {
	return svgPng(cardSvg(card));
}

function svgPng(text: string): Uint8Array<ArrayBuffer> {
	const drawn = new Resvg(text, {
		fitTo: { mode: 'width', value: CARD.width },
		font: { loadSystemFonts: false }
	}).render();
	return new Uint8Array(drawn.asPng());
}

/** A card as the answer to a request; 404 where there is nothing to show. */
export function cardResponse(card: Card | undefined): Response {
	if (!card) return new Response('There is nothing under this address.', { status: 404 });
	return new Response(cardPng(card), { headers: { 'content-type': 'image/png' } });
}

/** The card of a dossier, with its network, as the answer to a request. */
export function dossierCardResponse(context: EvidenceContext): Response {
	return new Response(svgPng(networkCardSvg(context)), { headers: { 'content-type': 'image/png' } });
}
