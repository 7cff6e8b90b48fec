import type { Explorer } from '$lib/state/explorer.svelte';
import { selectionOf, type ChosenActors } from '$lib/state/chosen-actors';

/** What to try where a choice of actors holds nothing: each of a pair alone, and the whole dossier. */
export function otherChoices(
	explorer: Explorer,
	{ actor, other }: ChosenActors
): { words: string; go(): void }[] {
	const pair = actor && other ? [actor, other] : [];
	return [
		...pair.map((id) => ({
			words: `${explorer.nameOf(id)} alone`,
			go: () => explorer.set({ select: selectionOf(id) })
		})),
		{ words: 'The whole dossier', go: () => explorer.set({ select: selectionOf() }) }
	];
}
