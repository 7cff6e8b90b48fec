import { inTextOf } from '../dossier/actor-name';
import type { Act } from '../dossier/schema';
import { listAt } from '../ledger/csr';
import { EFFECT, type Ledger } from '../ledger/ledger';
import { counts, type EvidenceContext } from './evidence-context';

/** One way in which somebody stands to a tie: "denied by" the Afghan Taliban, read in two sources. */
export interface TieVoice {
	/** "alleged by", "denied by". */
	words: string;
	/** "the Afghan Taliban". */
	who: string;
	/** Ids of the sources in which it was read, in the order of the claims. */
	sources: string[];
}

const BY_EFFECT: readonly { effect: number; order: number; words(act: Act): string }[] = [
	{
		effect: EFFECT.affirms,
		order: 0,
		words: (act) => (act === 'acknowledges' ? 'acknowledged by' : 'asserted by')
	},
	{ effect: EFFECT.alleges, order: 1, words: () => 'alleged by' },
	{ effect: EFFECT.contests, order: 2, words: () => 'denial rejected by' },
	{
		effect: EFFECT.denies,
		order: 3,
		words: (act) => (act === 'denies' ? 'denied by' : 'said not to hold by')
	},
	{ effect: EFFECT.hypothetical, order: 4, words: (act) => `${HYPOTHETICAL[act] ?? 'spoken of'} by` },
	{ effect: EFFECT.none, order: 5, words: () => 'spoken of by' }
];

const HYPOTHETICAL: Partial<Record<Act, string>> = {
	demands: 'demanded',
	threatens: 'threatened',
	expects: 'expected',
	predicts: 'predicted',
	recommends: 'recommended'
};

const ENDED = 2;
const PAUSED = 3;

/**
 * Who says what of a tie, each with the sources it was read in: those who affirm first, then who allege, who reject a
 * denial, who deny. Claims that are set aside do not count.
 */
export function tieVoices(context: EvidenceContext, tie: number): TieVoice[] {
	const { ledger, index } = context;
	const voices = new Map<string, TieVoice & { order: number }>();
	for (const row of listAt(ledger.ties.claims, tie)) {
		if (!counts(context, row)) continue;
		const { order, words } = wordsOf(ledger, row);
		const speaker = ledger.actors.values[ledger.speaksFor[row]];
		const source = ledger.sources.values[ledger.source[row]];
		const key = `${order} ${words} ${speaker}`;
		const voice = voices.get(key);
		if (!voice) voices.set(key, { order, words, who: inTextOf(index, speaker), sources: [source] });
		else if (!voice.sources.includes(source)) voice.sources.push(source);
	}
	return [...voices.values()]
		.sort((a, b) => a.order - b.order)
		.map(({ words, who, sources }) => ({ words, who, sources }));
}

function wordsOf(ledger: Ledger, row: number): { order: number; words: string } {
	const act = ledger.acts.values[ledger.act[row]] as Act;
	const found =
		BY_EFFECT.find(({ effect }) => effect === ledger.effect[row]) ?? BY_EFFECT[BY_EFFECT.length - 1];
	if (found.effect === EFFECT.affirms && ledger.phase[row] === ENDED)
		return { order: 0, words: 'said to have ended by' };
	if (found.effect === EFFECT.affirms && ledger.phase[row] === PAUSED)
		return { order: 0, words: 'said to be suspended by' };
	const words = found.words(act);
	return { order: words.startsWith('acknowledged') ? -1 : found.order, words };
}
