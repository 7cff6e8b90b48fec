import { loadDossier } from '$lib/state/load-dossier';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => ({
	dossier: await loadDossier(fetch, params.dossier)
});
