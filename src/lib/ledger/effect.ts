import type { Vocabulary } from '../dossier/schema';
import { EFFECT, type Effect } from './ledger';

/**
 * Effect of an act on the proposition it names, `negated` taken in. An affirmed or alleged negation denies.
 * A denied negation rejects a denial: it contests, and does not make its speaker an asserter (the weaker
 * reading). Threats, expectations, predictions and demands stay what they are, negated or not.
 */
export function effectOnProposition(act: Vocabulary['acts'][number]['effect'], negated: boolean): Effect {
	if (!negated) return EFFECT[act];
	if (act === 'affirms' || act === 'alleges') return EFFECT.denies;
	if (act === 'denies') return EFFECT.contests;
	return EFFECT[act];
}

/**
 * Effect on the tie that a claim about another claim is finally about: `own` is what the speaker does to that
 * claim, `other` what that claim does to the tie.
 *
 * | own \ other  | affirms, alleges | denies   | contests |
 * |--------------|------------------|----------|----------|
 * | affirms      | affirms          | denies   | contests |
 * | alleges      | alleges          | denies   | contests |
 * | denies       | denies           | contests | contests |
 * | contests     | contests         | contests | contests |
 *
 * To deny a denial keeps the tie open without affirming it. A claim about a hypothetical claim stays
 * hypothetical, one about a demand has no effect, and a hypothetical act or a demand about any claim stays so.
 */
export function effectThroughClaim(own: Effect, other: Effect): Effect {
	if (own === EFFECT.none || other === EFFECT.none) return EFFECT.none;
	if (own === EFFECT.hypothetical || other === EFFECT.hypothetical) return EFFECT.hypothetical;
	if (own === EFFECT.contests || other === EFFECT.contests) return EFFECT.contests;
	if (own === EFFECT.denies) return other === EFFECT.denies ? EFFECT.contests : EFFECT.denies;
	return other === EFFECT.denies ? EFFECT.denies : own;
}
