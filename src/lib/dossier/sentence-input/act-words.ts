import { actVerb } from '../verb';
import type { Act } from '../schema';

/** Further words for an act, in the forms in which they stand behind a claimant. */
const MORE: Record<Act, readonly string[]> = {
	asserts: ['says', 'say', 'said', 'states', 'stated', 'claims', 'claimed', 'affirms', 'affirm'],
	accuses: ['accused', 'blames', 'blame', 'blamed', 'charges', 'charged'],
	denies: ['denied', 'rejects', 'reject', 'rejected', 'refutes', 'disputes'],
	acknowledges: ['acknowledged', 'admits', 'admit', 'admitted', 'concedes', 'confirms'],
	demands: ['demanded', 'wants', 'urges', 'insists'],
	threatens: ['threatened', 'warns', 'warned'],
	expects: ['expected', 'hopes', 'counts on'],
	predicts: ['predicted', 'forecasts'],
	recommends: ['recommended', 'advises', 'suggests', 'proposes']
};

/** Every act with its words: its own, singular and plural, first. */
export const actWords: readonly { act: Act; words: readonly string[] }[] = (Object.keys(MORE) as Act[]).map(
	(act) => ({ act, words: [actVerb(act, false), actVerb(act, true), ...MORE[act]] })
);

/** What an act is called when another claim is about it, as `sentence.ts` names it. */
export const actNouns: Readonly<Record<string, Act>> = {
	statement: 'asserts',
	accusation: 'accuses',
	denial: 'denies',
	acknowledgement: 'acknowledges',
	demand: 'demands',
	threat: 'threatens',
	expectation: 'expects',
	prediction: 'predicts',
	recommendation: 'recommends'
};

/** Words before "of <actors> (<topic>)" in a statement: "says of", "demands of". */
export const statementWords: readonly { act: Act; words: readonly string[] }[] = [
	{ act: 'asserts', words: ['says of', 'say of', 'said of'] },
	{ act: 'denies', words: ['rejects what is said of', 'reject what is said of', 'denies of'] },
	{ act: 'acknowledges', words: ['acknowledges of', 'acknowledge of'] },
	{ act: 'demands', words: ['demands of', 'demand of'] },
	{ act: 'threatens', words: ['threatens of', 'threaten of'] },
	{ act: 'expects', words: ['expects for', 'expect for'] },
	{ act: 'predicts', words: ['predicts for', 'predict for'] },
	{ act: 'recommends', words: ['recommends to', 'recommend to'] }
];
