import type { CodedClaim, Dossier } from '../../dossier/dossier';
import { claimantOf } from '../../dossier/dossier-index';
import { nameOf } from '../../dossier/actor-name';
import { EFFECT, type Ledger } from '../../ledger/ledger';
import type { TieView } from '../../ledger/ties';
import { chooseClaims, type Chosen } from '../chosen/choose-claims';
import type { ExportInput } from '../format';
import { placeWords } from '../place-words';
import { claimRecord } from './claim-record';
import { groupBy } from './group-by';
import type { GraphEdge, GraphNode, GraphTable } from './graph-table';
import { datedHow, tieSpells } from './tie-spells';

/**
 * A dossier as nodes and edges. Every actor is a node and every tie an edge (a tie with several objects is one edge for
 * each, all with its key). The claims stand in the cells of their tie; those that are no tie, with their claimant; the
 * sources, with their publisher: so that a program that knows only nodes and edges loses none of them.
 */
export function graphOf(input: ExportInput): GraphTable & { dossier: Dossier } {
	const chosen = chooseClaims(input);
	return {
		dossier: chosen.dossier,
		nodes: nodesOf(chosen, input.dossier),
		edges: edgesOf(chosen, input.ledger)
	};
}

function nodesOf({ dossier, index, tieOf }: Chosen, { header, positions }: Dossier): GraphNode[] {
	const sources = groupBy(dossier.sources, ({ publisher }) => publisher);
	const loose = dossier.claims.filter(({ id }) => !tieOf.has(id));
	const statements = groupBy(loose, (claim) => claimantOf(index, claim));
	return dossier.actors.map((actor) => {
		const at = header.views?.wide?.at[actor.id] ?? positions?.wide[actor.id];
		return {
			id: actor.id,
			label: actor.label,
			...(at ? { at } : {}),
			values: {
				type: actor.type,
				short: actor.short,
				in_text: actor.inText,
				plural: actor.plural,
				gloss: actor.gloss,
				aliases: actor.aliases,
				part_of: actor.partOf,
				office: actor.office,
				note: actor.note,
				xref_json: actor.xref,
				aliases_json: actor.aliases,
				sources_json: sources.get(actor.id),
				statements_json: statements.get(actor.id)?.map((claim) => claimRecord(index, claim))
			}
		};
	});
}

function edgesOf(chosen: Chosen, ledger: Ledger): GraphEdge[] {
	const { index } = chosen;
	return chosen.ties.flatMap((tie) => {
		const claims = tie.claims.map((id) => index.claims.get(id)!);
		const predicate = index.predicates.get(tie.predicate);
		const held = claimsOfHolding(claims, ledger);
		const shared = {
			source: tie.subject,
			directed: !predicate?.symmetric,
			label: predicate?.label ?? tie.predicate,
			weight: tie.origins,
			spells: tieSpells(held),
			values: { ...cellsOf(tie, claims, chosen), dated: datedHow(held) }
		};
		return tie.objects.map((target) => ({
			id: tie.objects.length === 1 ? tie.key : `${tie.key}>${target}`,
			target,
			...shared
		}));
	});
}

/** The claims that say that a tie holds or held: their dates are its dates. Where none does, all of its claims. */
function claimsOfHolding(claims: readonly CodedClaim[], ledger: Ledger): readonly CodedClaim[] {
	const holding = claims.filter(({ id }) => {
		const effect = ledger.effect[ledger.claims.code(id)];
		return effect === EFFECT.affirms || effect === EFFECT.alleges;
	});
	return holding.length ? holding : claims;
}

function cellsOf(tie: TieView, claims: readonly CodedClaim[], { index }: Chosen): GraphEdge['values'] {
	return {
		tie: tie.key,
		predicate: tie.predicate,
		polarity: tie.hue,
		status: tie.status,
		reports: tie.reports,
		asserters: tie.asserters,
		disinterested: tie.disinterested,
		origins: tie.origins,
		claims: tie.claims,
		claimants: claims.map((claim) => nameOf(index, claimantOf(index, claim))),
		acts: claims.map(({ act }) => act),
		sources: claims.map(({ source }) => source),
		places: claims.map(placeWords),
		held: claims.map(({ when }) => when ?? ''),
		said: claims.map(({ saidOn }) => saidOn ?? ''),
		says: claims.map(({ says }) => says),
		claims_json: claims.map((claim) => claimRecord(index, claim))
	};
}
