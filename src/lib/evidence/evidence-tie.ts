import { tieNameParts } from '../dossier/tie-name';
import { corroborationCounter } from '../ledger/corroboration';
import { HUES, STATUSES } from '../ledger/ledger';
import { formatTieKey, tieNames } from '../ledger/tie-key';
import { NO_STATUS } from '../ledger/tie-status';
import type { EvidenceTie } from './evidence';
import type { EvidenceContext } from './evidence-context';

/** A function that puts one tie after another into a line; undefined for a tie of which no claim counts. */
export function tieLines(context: EvidenceContext): (tie: number) => EvidenceTie | undefined {
	const { ledger, index, status } = context;
	const count = corroborationCounter(ledger, context.rows);
	return (tie) => {
		if (tie < 0 || status[tie] === NO_STATUS) return undefined;
		const names = tieNames(ledger, tie);
		const parts = tieNameParts(index, names);
		const { origins, ...corroboration } = count(tie);
		const predicate = ledger.ties.predicate[tie];
		return {
			key: formatTieKey(names),
			name: `${parts.subject} ${parts.verb} ${parts.object}`,
			parts,
			subject: names.subject,
			objects: names.objects,
			predicate: names.predicate,
			hue: HUES[ledger.hue[predicate]],
			status: STATUSES[status[tie]],
			corroboration,
			origins,
			symmetric: ledger.symmetric[predicate] === 1
		};
	};
}
