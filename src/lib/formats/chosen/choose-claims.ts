import type { CodedClaim, Dossier } from '../../dossier/dossier';
import { indexDossier, type DossierIndex } from '../../dossier/dossier-index';
import { listTies, type TieView } from '../../ledger/ties';
import type { ExportInput } from '../format';
import { actorsNamedBy } from './actors-named-by';
import { closeRows } from './close-rows';
import { narrowHeader } from './narrow-header';

/** What an export writes: a dossier of the chosen claims, and the ties that the ledger makes of them. */
export interface Chosen {
	/** The whole dossier, or one that holds only what the chosen claims name. */
	dossier: Dossier;
	/** Of that dossier. */
	index: DossierIndex;
	/** With status and numbers from the chosen claims alone. */
	ties: TieView[];
	/** Tie of a claim by the claim's id; none for statements and withdrawn claims. */
	tieOf: ReadonlyMap<string, TieView>;
}

/**
 * The chosen part of a dossier. Claims that chosen ones are about come with them; a reference to a claim that is not
 * chosen (`respondsTo`, `contradicts`) is left out, so that what is written is whole.
 */
export function chooseClaims({ dossier, ledger, rows }: ExportInput): Chosen {
	const closed = rows && closeRows(ledger, rows);
	const ties = listTies(ledger, { rows: closed });
	const tieOf = new Map(ties.flatMap((tie) => tie.claims.map((id) => [id, tie] as const)));
	const narrowed = closed
		? narrow(dossier, new Set(ledger.claims.values.filter((_, row) => closed[row])))
		: dossier;
	return { dossier: narrowed, index: indexDossier(narrowed), ties, tieOf };
}

function narrow(dossier: Dossier, chosen: ReadonlySet<string>): Dossier {
	const claims = dossier.claims
		.filter(({ id }) => chosen.has(id))
		.map((claim) => withoutLooseEnds(claim, chosen));
	const read = new Set(claims.map(({ source }) => source));
	const sources = dossier.sources
		.filter(({ id }) => read.has(id))
		.map(({ derivedFrom, ...source }) => {
			if (derivedFrom?.source === undefined || read.has(derivedFrom.source)) {
				return derivedFrom ? { ...source, derivedFrom } : source;
			}
			const rest = { ...derivedFrom };
			delete rest.source;
			return { ...source, derivedFrom: rest };
		});
	const named = actorsNamedBy(dossier, claims, sources);
	return {
		header: narrowHeader(dossier.header, named),
		vocabulary: dossier.vocabulary,
		actors: dossier.actors.filter(({ id }) => named.has(id)),
		sources,
		claims,
		warnings: []
	};
}

function withoutLooseEnds(claim: CodedClaim, chosen: ReadonlySet<string>): CodedClaim {
	const cut = { ...claim };
	for (const key of ['respondsTo', 'contradicts'] as const) {
		const kept = claim[key]?.filter((id) => chosen.has(id));
		if (kept?.length) cut[key] = kept;
		else delete cut[key];
	}
	if (cut.respondsTo === undefined) delete cut.respondsBasis;
	return cut;
}
