import { error } from '@sveltejs/kit';
import type { Dossier } from '$lib/dossier/dossier';
import type { PageLoad } from './$types';

/** Loads the one compact file of the dossier; in a prerendered page it stands in the page itself. */
export const load: PageLoad = async ({ fetch, params }) => {
	const response = await fetch(`/${params.dossier}/dossier.json`);
	if (!response.ok) error(404, `There is no dossier “${params.dossier}”.`);
	const dossier: Dossier = await response.json();
	return { dossier };
};
