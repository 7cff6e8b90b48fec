import type { DossierHeader } from '../dossier/schema';
import { listDisputes } from '../ledger/disputes';
import { listAt } from '../ledger/csr';
import { NO_STATUS } from '../ledger/tie-status';
import { listAccusations } from '../ledger/unanswered';
import { claimGroups } from './claim-groups';
import type { EvidenceClaim, EvidenceGroup, EvidenceSource, EvidenceTie } from './evidence';
import { evidenceClaim } from './evidence-claim';
import { counts, type EvidenceContext } from './evidence-context';
import { tieLines } from './evidence-tie';
import { citedSource, SourceNumbers } from './source-numbers';
import { statusWords } from './status-words';

/** What the panel shows when nothing is selected: it is never empty. */
export interface OverviewEvidence {
	title: string;
	summary: string;
	counts: OverviewCounts;
	/** Disputed ties, those with most reports first, with who stands where. */
	disputed: (EvidenceTie & { statusWords: string })[];
	/** Statements that are no tie, affirmed by some and denied by others. */
	disputedStatements: EvidenceGroup[];
	/** Accusations on whose tie nobody replied, with the tie. */
	unanswered: { tie?: EvidenceTie; claim: EvidenceClaim }[];
	readingNotes: NonNullable<DossierHeader['readingNotes']>;
	/** Every source of the dossier, numbered in its order. */
	sources: EvidenceSource[];
}

export interface OverviewCounts {
	sources: number;
	claims: number;
	actors: number;
	ties: number;
	disputes: number;
	/** Accusations that stand unanswered. */
	unanswered: number;
}

/** The counts of a dossier under a filter. */
export function overviewCounts(context: EvidenceContext): OverviewCounts {
	const { ledger, dossier, rows } = context;
	const accusations = listAccusations(ledger, rows);
	const sources = new Set<number>();
	let claims = 0;
	for (let row = 0; row < ledger.size; row++) {
		if (!counts(context, row)) continue;
		claims++;
		sources.add(ledger.source[row]);
	}
	return {
		sources: rows ? sources.size : dossier.sources.length,
		claims,
		actors: dossier.actors.length,
		ties: context.status.reduce((sum, status) => sum + (status === NO_STATUS ? 0 : 1), 0),
		disputes: listDisputes(ledger, rows).length,
		unanswered: accusations.unanswered.length
	};
}

/** The whole dossier at a glance. */
export function overviewEvidence(context: EvidenceContext): OverviewEvidence {
	const { ledger, dossier, index, rows } = context;
	const line = tieLines(context);
	const all = dossier.sources.map((source, i) => citedSource(index, source, i + 1));
	const numbers = new SourceNumbers(index);
	for (const source of dossier.sources) numbers.of(source.id);
	const disputes = listDisputes(ledger, rows);
	const contested = disputes.filter(({ kind }) => kind === 'statement');
	const disputed = disputes
		.filter(({ kind }) => kind === 'tie')
		.flatMap(({ code }) => {
			const tie = line(code);
			return tie ? [{ ...tie, statusWords: statusWords(context, code) }] : [];
		})
		.sort((a, b) => b.corroboration.reports - a.corroboration.reports);
	const { ties, unanswered } = listAccusations(ledger, rows);
	const byTie = ties.flatMap((tie) => {
		const first = [...listAt(ledger.ties.claims, tie)].find((row) => unanswered.includes(row));
		return first === undefined ? [] : [{ tie: line(tie), row: first }];
	});
	const statements = unanswered.filter((row) => ledger.tie[row] < 0).map((row) => ({ tie: undefined, row }));
	return {
		title: dossier.header.title,
		summary: dossier.header.summary,
		counts: overviewCounts(context),
		disputed,
		disputedStatements: claimGroups(
			context,
			numbers,
			contested.flatMap(({ affirming, denying, contesting }) => [...affirming, ...denying, ...contesting])
		),
		unanswered: [...byTie, ...statements].map(({ tie, row }) => ({
			...(tie ? { tie } : {}),
			claim: evidenceClaim(context, numbers, ledger.claims.values[row], { flat: true })
		})),
		readingNotes: dossier.header.readingNotes ?? [],
		sources: all
	};
}
