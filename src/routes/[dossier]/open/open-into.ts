import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { RecordError } from '$lib/figure/figure-record';
import type { Explorer } from '$lib/state/explorer.svelte';
import { notices } from '$lib/state/notice.svelte';
import { openFigure } from './open-figure';

/** Opens the view of a figure in the explorer, or says why not and changes nothing. Resolves to whether it opened. */
export async function openInto(explorer: Explorer, file: File): Promise<boolean> {
	try {
		const { dossier, query, notice } = await openFigure(file, explorer.dossier);
		if (dossier === explorer.dossier.header.id) explorer.open(query);
		else await goto(resolve(`/${dossier}?${query}`));
		notices.tell(notice.head, notice.lines);
		return true;
	} catch (error) {
		if (!(error instanceof RecordError)) throw error;
		notices.tell('The file was not opened.', [error.message]);
		return false;
	}
}
