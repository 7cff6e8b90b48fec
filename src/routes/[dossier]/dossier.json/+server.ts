import { compactJson, listDossiers, loadEvidence } from '$lib/server/dossiers';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => (await listDossiers()).map((dossier) => ({ dossier }));

/** The one compact file that the app loads. */
export const GET: RequestHandler = async ({ params }) => {
	const { dossier } = await loadEvidence(params.dossier);
	return new Response(compactJson(dossier), { headers: { 'content-type': 'application/json' } });
};
