import { actorInText, capitalise } from '../dossier/actor-name';
import type { CodedClaim } from '../dossier/dossier';
import type { EvidenceContext } from './evidence-context';

/** What a reader should know of the claims behind a hop before building on it. */
export interface TrailWarning {
	/** Rule of the linter that it comes from. */
	rule: string;
	words: string;
	/** Ids of the claims it is about. */
	claims: string[];
}

/** Rules whose messages matter to a reader; the others are the editor's own business. */
const FOR_READERS: readonly string[] = ['W04', 'W05', 'W06', 'W07', 'W08', 'W13', 'W14'];
const WORDS: Record<string, string> = {
	W04: 'The source states this as a fact; it is disputed elsewhere.',
	W05: 'Said only in passing: the text takes it for granted.'
};

/**
 * The linter's warnings about the claims that say that a hop holds, in a reader's words: what is wrong, without
 * how to mend it. That a claim is only in passing matters where no other claim says it outright.
 */
export function trailWarnings(context: EvidenceContext, claims: readonly CodedClaim[]): TrailWarning[] {
	const found = new Map<string, TrailWarning>();
	const add = (rule: string, words: string, claim: string) => {
		const known = found.get(words);
		if (!known) found.set(words, { rule, words, claims: [claim] });
		else if (!known.claims.includes(claim)) known.claims.push(claim);
	};
	const isRewrite = ({ source }: CodedClaim) =>
		context.index.sources.get(source)?.kind === 'secondary-rewrite';
	const sources = new Set(claims.map(({ source }) => source));
	if (sources.size === 1 && claims.every(isRewrite)) {
		for (const { id } of claims) add('W01', 'The only source is a rewrite.', id);
	}
	for (const { id, that } of claims) {
		if (!Array.isArray(that)) continue;
		for (const end of [that[0], that[2]].flat()) {
			const actor = context.index.actors.get(end);
			if (actor?.type !== 'group-class') continue;
			add(
				'W07',
				`${capitalise(actorInText(actor))}: a class, not one group. Which groups are meant is not said.`,
				id
			);
		}
	}
	const isInPassing = claims.every(({ voice }) => voice === 'presupposed');
	for (const { rule, claim, message } of context.dossier.warnings) {
		if (claim === undefined || !FOR_READERS.includes(rule)) continue;
		if (!claims.some(({ id }) => id === claim) || (rule === 'W05' && !isInPassing)) continue;
		add(rule, WORDS[rule] ?? firstSentence(message), claim);
	}
	return [...found.values()];
}

function firstSentence(message: string): string {
	return /^.*?[.?](?=\s|$)/.exec(message)?.[0] ?? message;
}
