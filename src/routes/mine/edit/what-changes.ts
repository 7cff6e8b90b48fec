import { diffDossiers } from '$lib/dossier/diff/diff-dossiers';
import { diffSentences, diffSummary, type DiffSection } from '$lib/dossier/diff/diff-sentences';
import type { Edit } from '$lib/dossier/edit/edit';
import { readFolder } from '$lib/dossier/write/folder';
import type { OwnDossier } from '$lib/state/own-dossier.svelte';

/** What an edit would change, in words: one line that counts, and every change; or why it would not be made. */
export function whatChanges(
	own: OwnDossier,
	edit: Edit
): { summary: string; sections: DiffSection[]; refused?: undefined } | { refused: string } {
	const result = own.try(edit);
	if (result.refused !== undefined) return { refused: result.refused };
	const after = readFolder(result.folder).dossier;
	if (!own.dossier || !after) return { refused: 'The dossier has errors. Mend them first: see Problems.' };
	const diff = diffDossiers(own.dossier, after);
	return { summary: diffSummary(diff), sections: diffSentences(diff, own.dossier, after) };
}
