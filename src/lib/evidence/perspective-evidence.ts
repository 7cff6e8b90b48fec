import { nameOf } from '../dossier/actor-name';
import type { CodedClaim } from '../dossier/dossier';
import type { Act } from '../dossier/schema';
import { EFFECT } from '../ledger/ledger';
import type { Clocks } from '../ledger/clocks';
import { perspective, POSITION, stanceHistory, type Perspective } from '../ledger/perspective';
import { claimDates, whenWords } from './claim-dates';
import { modeWords, named } from './claim-details';
import type { Named } from './board';
import type { EvidenceTie } from './evidence';
import type { EvidenceContext } from './evidence-context';
import { tieLines } from './evidence-tie';

/** One act of a teller on a tie. */
export interface StanceAct {
	claim: string;
	act: Act;
	/** "accuses", "denies", "says it does not hold", "rejects the denial". */
	words: string;
	/** Who said it: the spokesman, not the party. */
	who: Named;
	/** "12 Oct 2025", "date not given". */
	when: string;
	/** "retaliation": the shade of meaning, where one is coded. */
	mode?: string;
	sourceId: string;
}

/** Where a teller stands on a tie: the stance, then everything it says of it, latest first. */
export interface Stance extends StanceAct {
	/** `none`: it only demands, threatens, expects, predicts or recommends. */
	position: keyof typeof POSITION;
	history: StanceAct[];
	/** Ids of the history. */
	claims: string[];
	/** Whether an earlier act took another side. */
	changed: boolean;
}

/** One who speaks for the teller. */
export interface TellerVoice extends Named {
	/** In whose name, where that is another. */
	onBehalfOf?: Named;
	claims: number;
}

/** Who tells, and on what it rests. */
export interface Teller extends Named {
	/** The teller itself and everybody whose words are counted as its own. */
	voices: TellerVoice[];
	claims: number;
	/** Ties it speaks of in any way, and those on which it takes a side. */
	ties: number;
	sided: number;
	/** Sources in which it was read. */
	sources: number;
}

/** The network as one actor tells it. */
export interface PerspectiveEvidence {
	teller: Teller;
	ties: { tie: EvidenceTie; stance: Stance }[];
}

const POSITIONS = Object.keys(POSITION) as (keyof typeof POSITION)[];

/** The network as one actor tells it; undefined for an id that the dossier does not hold. */
export function perspectiveEvidence(
	context: EvidenceContext,
	clocks: Clocks,
	id: string
): PerspectiveEvidence | undefined {
	const code = context.ledger.actors.code(id);
	if (code < 0) return undefined;
	const told = perspective(context.ledger, clocks, code, { rows: context.rows });
	const line = tieLines(context);
	const stance = stances(context, clocks, told);
	const ties = [...told.ties].flatMap((code) => {
		const tie = line(code);
		return tie ? [{ tie, stance: stance(code)! }] : [];
	});
	return { teller: tellerOf(context, told), ties };
}

/** A function that puts the stance of a telling on one tie after another into words; undefined where it is silent. */
export function stances(
	context: EvidenceContext,
	clocks: Clocks,
	told: Perspective
): (tie: number) => Stance | undefined {
	const { ledger } = context;
	return (tie) => {
		if (told.stance[tie] < 0) return undefined;
		const rows = stanceHistory(ledger, clocks, told.rows, tie);
		const sides = new Set(
			rows
				.map((row) => ledger.effect[row])
				.filter((effect) => effect !== EFFECT.none && effect !== EFFECT.hypothetical)
		);
		const denied = sides.has(EFFECT.denies);
		const history = rows.map((row) => stanceAct(context, row));
		return {
			...stanceAct(context, told.stance[tie]),
			...{ position: POSITIONS[told.position[tie]], history },
			claims: history.map(({ claim }) => claim),
			changed: denied && sides.size > 1
		};
	};
}

/** Who tells, with every voice named. */
export function tellerOf({ ledger, index }: EvidenceContext, told: Perspective): Teller {
	const id = (actor: number) => ledger.actors.values[actor];
	const sources = new Set<number>();
	let claims = 0;
	for (let row = 0; row < ledger.size; row++) {
		if (!told.rows[row]) continue;
		claims++;
		sources.add(ledger.source[row]);
	}
	return {
		...{ id: id(told.teller), name: nameOf(index, id(told.teller)), claims },
		voices: told.voices.map(({ actor, onBehalfOf, claims }) => ({
			...named(index, id(actor)),
			...(onBehalfOf === actor ? {} : { onBehalfOf: named(index, id(onBehalfOf)) }),
			claims
		})),
		ties: told.ties.length,
		sided: [...told.ties].filter((tie) => told.position[tie] !== POSITION.none).length,
		sources: sources.size
	};
}

function stanceAct({ ledger, index }: EvidenceContext, row: number): StanceAct {
	const claim = index.claims.get(ledger.claims.values[row]) as CodedClaim;
	const effect = ledger.effect[row];
	const denies = effect === EFFECT.denies && claim.act !== 'denies';
	const words =
		effect === EFFECT.contests ? 'rejects the denial' : denies ? 'says it does not hold' : claim.act;
	const when = whenWords(claim, claimDates(claim, index.sources.get(claim.source)).said);
	return {
		...{ claim: claim.id, act: claim.act, words, who: named(index, ledger.actors.values[ledger.who[row]]) },
		...{ when, ...(claim.mode ? { mode: modeWords(claim) } : {}), sourceId: claim.source }
	};
}
