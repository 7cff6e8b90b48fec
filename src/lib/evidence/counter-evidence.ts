import { inTextOf } from '../dossier/actor-name';
import type { CounterAccusation, Charged } from '../ledger/counter-accusations';
import { named } from './claim-details';
import type { EvidenceClaim, EvidenceSource, EvidenceTie } from './evidence';
import { evidenceClaim, sortRows } from './evidence-claim';
import type { EvidenceContext } from './evidence-context';
import { tieLines } from './evidence-tie';
import { SourceNumbers } from './source-numbers';

/** One charge of one side, with the status of what is alleged. */
export interface ChargeEvidence {
	tie: EvidenceTie;
	/** In order of saying, with their replies. */
	claims: EvidenceClaim[];
	/** Whether any reply to it, or to another accusation of the same, is recorded. */
	answered: boolean;
}

/** Two that accuse each other, side by side. */
export interface CounterEvidence {
	/** "Pakistan and the Afghan Taliban accuse each other." */
	title: string;
	a: { id: string; name: string };
	b: { id: string; name: string };
	/** Charges of the same kind that face each other: harbouring and harbouring. */
	mirrored: { byA: ChargeEvidence[]; byB: ChargeEvidence[] }[];
	/** The charges that nothing faces. */
	onlyA: ChargeEvidence[];
	onlyB: ChargeEvidence[];
	/** Which accusation answers which, as claim ids. */
	answers: { answer: string; to: string }[];
	sources: EvidenceSource[];
}

/** Puts counter-accusations into words. */
export function counterEvidence(
	context: EvidenceContext,
	found: CounterAccusation,
	numbers = new SourceNumbers(context.index)
): CounterEvidence {
	const { index, ledger } = context;
	const line = tieLines(context);
	const charge = ({ tie, claims }: Charged): ChargeEvidence => ({
		tie: line(tie) as EvidenceTie,
		claims: sortRows(context, claims).map((row) =>
			evidenceClaim(context, numbers, ledger.claims.values[row])
		),
		answered: context.isAnsweredAtAll(claims[0])
	});
	const id = (row: number) => ledger.claims.values[row];
	const [a, b] = [found.a, found.b].map((actor) => named(index, ledger.actors.values[actor]));
	const alone = (side: 'byA' | 'byB') =>
		found[side].filter((_, i) => !found.mirrored.some((pair) => pair[side].includes(i))).map(charge);
	const title = `${inTextOf(index, a.id)} and ${inTextOf(index, b.id)} accuse each other.`;
	return {
		title: title[0].toUpperCase() + title.slice(1),
		...{ a, b },
		mirrored: found.mirrored.map(({ byA, byB }) => ({
			byA: byA.map((i) => charge(found.byA[i])),
			byB: byB.map((i) => charge(found.byB[i]))
		})),
		onlyA: alone('byA'),
		onlyB: alone('byB'),
		answers: found.answers.map(([answer, to]) => ({ answer: id(answer), to: id(to) })),
		sources: numbers.list()
	};
}
