import { cardResponse, sourceCard } from '$lib/server/cards';
import { entriesOf, loadEvidence } from '$lib/server/dossiers';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => entriesOf('sources');

export const GET: RequestHandler = async ({ params }) =>
	cardResponse(sourceCard(await loadEvidence(params.dossier), params.id));
