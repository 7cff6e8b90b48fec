import { capitalise } from '../dossier/actor-name';
import { counts, type EvidenceContext } from '../evidence/evidence-context';
import { tieLines } from '../evidence/evidence-tie';
import { STATUS_LABELS } from '../evidence/status-words';
import { tieVoices } from '../evidence/tie-voices';
import type { FigureEntry } from '../figure/figure-content';
import { listAt } from '../ledger/csr';
import { EFFECT } from '../ledger/ledger';
import { STATUS_WORDS } from '../scene/tie-facts';
import type { SourceNotes } from './source-notes';

/**
 * The numbered lines of ties.
 *
 * @param numbers number by tie code
 * @param voices whose words are listed, where not everybody's
 */
export function tieEntries(
	context: EvidenceContext,
	ties: readonly number[],
	numbers: ReadonlyMap<number, number>,
	notes: SourceNotes,
	voices: EvidenceContext = context
): FigureEntry[] {
	const { ledger, index } = context;
	const line = tieLines(context);
	return ties.flatMap((code): FigureEntry[] => {
		const tie = line(code);
		if (!tie) return [];
		for (const row of listAt(ledger.ties.claims, code)) {
			const claim = index.claims.get(ledger.claims.values[row]);
			if (claim && counts(voices, row)) notes.use(claim);
		}
		const note = replyNote(context, code);
		return [
			{
				number: numbers.get(code) ?? 0,
				name: tie.name,
				standing: tie.status === 'negated' ? capitalise(STATUS_WORDS.negated) : STATUS_LABELS[tie.status],
				hue: tie.hue,
				status: tie.status,
				predicate: tie.predicate,
				voices: tieVoices(voices, code).map(({ words, who, sources }) => ({
					words,
					who,
					letters: sources.map((source) => notes.letter(source))
				})),
				...(note ? { note } : {}),
				numbers: tie.corroboration
			}
		];
	});
}

/** Of an allegation that nobody in these sources answers: says so. */
function replyNote(context: EvidenceContext, tie: number): string | undefined {
	const { ledger } = context;
	const accusations = [...listAt(ledger.ties.claims, tie)].filter(
		(row) => counts(context, row) && ledger.effect[row] === EFFECT.alleges
	);
	if (!accusations.length || accusations.some((row) => context.isAnsweredAtAll(row))) return undefined;
	return 'no reply recorded';
}
