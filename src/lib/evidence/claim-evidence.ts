import type { LintMessage } from '../dossier/dossier';
import { citation } from './citation';
import type { EvidenceClaim, EvidenceSource, EvidenceTie } from './evidence';
import { evidenceClaim } from './evidence-claim';
import type { EvidenceContext } from './evidence-context';
import { tieLines } from './evidence-tie';
import { corroborationNotes, statusWords } from './status-words';
import { SourceNumbers } from './source-numbers';

/** Everything about one claim. */
export interface ClaimEvidence {
	claim: EvidenceClaim;
	/** The claims that it answers, each on its own. */
	answers: EvidenceClaim[];
	/** Claims that cannot hold together with it. */
	contradicts: EvidenceClaim[];
	/** The tie that it is finally about, with its status in words and the notes beside the three numbers. */
	tie?: EvidenceTie & { statusWords: string; notes: { asserters: string; disinterested: string } };
	sources: EvidenceSource[];
	/** What the linter says of this claim. */
	warnings: LintMessage[];
	citation: string;
}

/** One claim with what it answers, what answers it and what it stands against; undefined for an unknown id. */
export function claimEvidence(context: EvidenceContext, id: string): ClaimEvidence | undefined {
	const { index, ledger, dossier } = context;
	if (!index.claims.has(id)) return undefined;
	const numbers = new SourceNumbers(index);
	const claim = evidenceClaim(context, numbers, id);
	const others = (ids: readonly string[]) =>
		ids
			.filter((other) => index.claims.has(other))
			.map((other) => evidenceClaim(context, numbers, other, { flat: true }));
	const answers = others(claim.answers);
	const contradicts = others(claim.contradicts);
	const row = ledger.claims.code(id);
	const tie = row < 0 ? -1 : ledger.tie[row];
	const head = tieLines(context)(tie);
	return {
		claim,
		answers,
		contradicts,
		...(head
			? {
					tie: {
						...head,
						statusWords: statusWords(context, tie),
						notes: corroborationNotes(context, tie, head.corroboration)
					}
				}
			: {}),
		sources: numbers.list(),
		warnings: dossier.warnings.filter((message) => message.claim === id),
		citation: citation(context, id)
	};
}
