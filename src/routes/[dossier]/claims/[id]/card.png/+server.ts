import { cardResponse, claimCard } from '$lib/server/cards';
import { entriesOf, loadEvidence } from '$lib/server/dossiers';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => entriesOf('claims');

export const GET: RequestHandler = async ({ params }) =>
	cardResponse(claimCard(await loadEvidence(params.dossier), params.id));
