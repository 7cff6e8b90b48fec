import { inTextOf } from '../dossier/actor-name';
import type { CodedClaim } from '../dossier/dossier';
import type { Act } from '../dossier/schema';
import { claimSentence } from '../dossier/sentence';
import { tieSentence } from '../dossier/tie-name';
import { BEARING } from '../ledger/bearing';
import { STATUSES, type Corroboration, type Hue, type Status } from '../ledger/ledger';
import { isLeftOut, type LeftOut, type Standing } from '../ledger/standing';
import type { Hop } from '../ledger/trails';
import { named } from './claim-details';
import type { EvidenceClaim, EvidenceSource, EvidenceTie } from './evidence';
import { evidenceClaim, topClaims } from './evidence-claim';
import type { EvidenceContext } from './evidence-context';
import { tieLines } from './evidence-tie';
import { SourceNumbers } from './source-numbers';
import { corroborationNotes, STATUS_LABELS, statusWords } from './status-words';
import { trailCaution } from './trail-caution';
import { hopTimes, overlapWords, type HopTime } from './trail-dates';
import { trailWarnings, type TrailWarning } from './trail-warnings';
import { hopCaption, hopSentence, type TrailSentence } from './trail-words';

/** One hop as a reader meets it: who says what of whom, how that stands, and where it was read. */
export interface TrailHop {
	/** Number in the trail, from 1. */
	number: number;
	kind: Hop['kind'];
	from: { id: string; name: string };
	to: { id: string; name: string };
	/** "Afghan Taliban harbours TTP", of an accusation "Pakistan accuses Afghan Taliban of harbouring TTP". Never without its status. */
	name: string;
	/** "Pakistan accuses, the Afghan Taliban deny". */
	caption: string;
	/** The tie; of an accusation the one that is alleged. */
	tieKey: string;
	predicate: string;
	hue: Hue;
	/** Status of the tie; of an accusation the status of what is alleged. */
	status: Status;
	statusLabel: string;
	/** "Pakistan affirms, the Afghan Taliban deny." */
	statusWords: string;
	standing: Standing;
	/** A standing that trails leave out unless it is asked for. */
	mark?: LeftOut;
	corroboration: Corroboration;
	notes: { asserters: string; disinterested: string };
	isWeakest: boolean;
	/** The hop and the other hop of the same charge: what the one says is shown with the other. */
	sameClaimAs?: number;
	/** Id of the claim that carries the hop, in whose name it is said, and how. */
	claim: string;
	claimant: { id: string; name: string };
	act: Act;
	/** Ids of all claims that count. */
	claimIds: string[];
	/** The claims with their replies; of an accusation whose content is the next hop, without them. */
	claims: EvidenceClaim[];
	/** When what it says is said to hold; empty where no claim gives a date. */
	times: HopTime[];
	warnings: TrailWarning[];
	/** Other ties that lead the same way, each with its status. */
	alsoTies: EvidenceTie[];
	/** Other charges of the same accuser against the same accused. */
	alsoCharged: EvidenceTie[];
}

/** A trail in words. */
export interface TrailEvidence {
	/** "Pakistan → Afghan Taliban → TTP". */
	title: string;
	/** "A trail, not a connection: one hop is denied." */
	caution: string;
	actors: { id: string; name: string }[];
	hops: TrailHop[];
	/** "Weakest hop: 2, disputed."; of a single hop "Its one hop is disputed." */
	weakestWords: string;
	/** The trail as sentences, one a claim. */
	sentences: TrailSentence[];
	/** Whether the hops hold at the same time: "Hop 1 ends before hop 2 begins." */
	overlap: string[];
	sources: EvidenceSource[];
}

/** A trail or a loop of the ledger, as far as words need it. */
export interface PlainTrail {
	actors: readonly number[];
	hops: readonly Hop[];
	weakest: number;
}

/** Puts a trail or a loop into words. Trails that are shown together share their numbers. */
export function trailEvidence(
	context: EvidenceContext,
	trail: PlainTrail,
	numbers = new SourceNumbers(context.index)
): TrailEvidence {
	const { index, ledger } = context;
	const line = tieLines(context);
	const actors = trail.actors.map((actor) => named(index, ledger.actors.values[actor]));
	const hops = trail.hops.map((hop, i) => trailHop(context, numbers, line, trail, hop, i));
	// A charge is told once, by its accusation.
	const told = trail.hops.filter((hop) => hop.kind === 'accusation' || !hop.charge);
	const dated = hops.filter((hop) => hop.kind === 'tie' || hop.sameClaimAs === undefined);
	const weakest = hops[trail.weakest];
	return {
		title: actors.map(({ name }) => name).join(' → '),
		caution: trailCaution(trail.hops, (tie) => STATUSES[context.status[tie]]),
		actors,
		hops,
		weakestWords:
			hops.length > 1
				? `Weakest hop: ${weakest.number}, ${standingWords(weakest)}.`
				: `Its one hop is ${standingWords(weakest)}.`,
		sentences: told.map((hop) => hopSentence(context, numbers, hop)),
		overlap: overlapWords(dated),
		sources: numbers.list()
	};
}

function standingWords(hop: TrailHop): string {
	if (hop.kind === 'tie') return hop.statusLabel.toLowerCase();
	return `an accusation; what it says is ${hop.statusLabel.toLowerCase()}`;
}

function trailHop(
	context: EvidenceContext,
	numbers: SourceNumbers,
	line: ReturnType<typeof tieLines>,
	trail: PlainTrail,
	hop: Hop,
	i: number
): TrailHop {
	const { index, ledger } = context;
	const tie = line(hop.tie) as EvidenceTie;
	const isAccusation = hop.kind === 'accusation';
	const isTold = isAccusation && hop.charge;
	const ids = hop.claims.map((row) => ledger.claims.values[row]);
	const claimOf = (row: number) => index.claims.get(ledger.claims.values[row]) as CodedClaim;
	const shown = isTold ? hop.claims : topClaims(context, hop.claims);
	const sayIt = hop.claims.filter((row) => ledger.bearing[row] & (BEARING.affirms | BEARING.alleges));
	const behind = (sayIt.length > 0 ? sayIt : hop.claims).map(claimOf);
	const [from, to] = [hop.from, hop.to].map((actor) => named(index, ledger.actors.values[actor]));
	return {
		...{ number: i + 1, kind: hop.kind, from, to },
		name: isAccusation ? accusationName(context, hop) : tieName(context, hop, tie),
		caption: hopCaption(context, hop),
		...{ tieKey: tie.key, predicate: tie.predicate, hue: tie.hue, status: tie.status },
		statusLabel: STATUS_LABELS[tie.status],
		statusWords: statusWords(context, hop.tie),
		standing: hop.standing,
		...(isLeftOut(hop.standing) ? { mark: hop.standing } : {}),
		corroboration: tie.corroboration,
		notes: corroborationNotes(context, hop.tie, tie.corroboration),
		isWeakest: i === trail.weakest,
		...(hop.charge ? { sameClaimAs: isAccusation ? i + 2 : i } : {}),
		claim: ledger.claims.values[hop.claim],
		claimant: named(index, ledger.actors.values[ledger.speaksFor[hop.claim]]),
		act: claimOf(hop.claim).act,
		claimIds: ids,
		claims: shown.map((row) => evidenceClaim(context, numbers, ledger.claims.values[row], { flat: isTold })),
		times: hopTimes(behind),
		warnings: trailWarnings(context, behind),
		alsoTies: hop.alsoTies.flatMap((other) => line(other) ?? []),
		alsoCharged: hop.alsoCharged.flatMap((other) => line(other) ?? [])
	};
}

/** The tie's name; a symmetric one is named in the direction of the trail. */
function tieName({ index, ledger }: EvidenceContext, hop: Hop, tie: EvidenceTie): string {
	const turned = tie.symmetric && ledger.ties.subject[hop.tie] === hop.to;
	if (!turned) return tie.name;
	const [subject, object] = [hop.from, hop.to].map((actor) => ledger.actors.values[actor]);
	return tieSentence(index, { subject, predicate: tie.predicate, objects: [object] });
}

function accusationName({ index, ledger }: EvidenceContext, hop: Hop): string {
	const claim = index.claims.get(ledger.claims.values[hop.claim]) as CodedClaim;
	return claimSentence(index, claim).replace(/\.$/, '');
}

/** "from the Afghan Taliban to the TTP": the ends of a search, for sentences that say what was not found. */
export function endsWords({ index }: EvidenceContext, from: string, to?: string): string {
	const start = inTextOf(index, from);
	return to === undefined ? `out from ${start}` : `from ${start} to ${inTextOf(index, to)}`;
}
