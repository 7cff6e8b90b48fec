import type { Claim } from '$lib/dossier/schema';
import type { ClaimDraft } from '$lib/dossier/sentence-input/reading';
import type { ClaimPlace } from './editing.svelte';

/** The claim that a sentence, its place and what it answers come to. */
export function claimOf(
	draft: ClaimDraft,
	typed: string,
	{ para, words, saidOn, voice }: ClaimPlace,
	answers: string | null,
	paraphrase: string
): Omit<Claim, 'id'> {
	const at = {
		...(para.trim() ? { para: /^\d+$/.test(para.trim()) ? Number(para) : para.trim() } : {}),
		...(words.trim() ? { words: words.trim() } : {})
	};
	const respondsTo = [...new Set([...(answers ? [answers] : []), ...(draft.respondsTo ?? [])])];
	return {
		...draft,
		...(saidOn.trim() && !draft.saidOn ? { saidOn: saidOn.trim() } : {}),
		...(voice ? { voice: voice as Claim['voice'] } : {}),
		...(respondsTo.length ? { respondsTo } : {}),
		...(Object.keys(at).length ? { at } : {}),
		says: paraphrase.trim() || draft.says || `${typed.trim().replace(/\.$/, '')}.`
	} as Omit<Claim, 'id'>;
}
