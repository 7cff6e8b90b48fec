import { dossierCardResponse } from '$lib/server/cards';
import { listDossiers, loadEvidence } from '$lib/server/dossiers';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => (await listDossiers()).map((dossier) => ({ dossier }));

export const GET: RequestHandler = async ({ params }) =>
	dossierCardResponse(await loadEvidence(params.dossier));
