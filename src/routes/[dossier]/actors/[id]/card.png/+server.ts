import { cardResponse, actorCard } from '$lib/server/cards';
import { entriesOf, loadEvidence } from '$lib/server/dossiers';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => entriesOf('actors');

export const GET: RequestHandler = async ({ params }) =>
	cardResponse(actorCard(await loadEvidence(params.dossier), params.id));
