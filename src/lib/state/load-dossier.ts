import { error } from '@sveltejs/kit';
import type { Dossier } from '$lib/dossier/dossier';

/** Loads the one compact file of a dossier; in a prerendered page it stands in the page itself. */
export async function loadDossier(fetch: typeof globalThis.fetch, id: string): Promise<Dossier> {
	const response = await fetch(`/${id}/dossier.json`);
	if (!response.ok) error(404, `There is no dossier “${id}”.`);
	return response.json();
}
