import { nameOf } from '../dossier/actor-name';
import { listAt } from '../ledger/csr';
import type { Hue } from '../ledger/ledger';
import type { EvidenceTie } from './evidence';
import type { EvidenceContext } from './evidence-context';
import { tieLines } from './evidence-tie';

/** All ties between two actors. */
export interface LinkEvidence {
	a: { id: string; name: string };
	b: { id: string; name: string };
	/** In the order of the strands: cooperative, kinship, neutral, hostile to a third party, hostile. */
	ties: EvidenceTie[];
}

const STRANDS: readonly Hue[] = ['cooperative', 'kinship', 'neutral', 'third-party', 'hostile'];

/** The ties of a pair, in either direction; a mediation counts for the mediator and each party, not between the parties. */
export function linkEvidence(context: EvidenceContext, a: string, b: string): LinkEvidence {
	const { ledger, index } = context;
	const from = ledger.actors.code(a);
	const to = ledger.actors.code(b);
	const line = tieLines(context);
	const codes = from < 0 || to < 0 ? [] : [...listAt(ledger.tiesOf, from)];
	const joins = (tie: number) => {
		const subject = ledger.ties.subject[tie];
		const objects = listAt(ledger.ties.objects, tie);
		return (subject === from && objects.includes(to)) || (subject === to && objects.includes(from));
	};
	const ties = codes.filter(joins).flatMap((tie) => line(tie) ?? []);
	ties.sort((x, y) => STRANDS.indexOf(x.hue) - STRANDS.indexOf(y.hue));
	return { a: { id: a, name: nameOf(index, a) }, b: { id: b, name: nameOf(index, b) }, ties };
}
