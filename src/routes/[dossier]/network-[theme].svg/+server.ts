import { listDossiers, loadEvidence } from '$lib/server/dossiers';
import { networkPictureSvg } from '$lib/server/network-card';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	(await listDossiers()).flatMap((dossier) => ['light', 'dark'].map((theme) => ({ dossier, theme })));

/** The network of a dossier as a picture, in the colours of one theme. */
export const GET: RequestHandler = async ({ params }) =>
	new Response(
		networkPictureSvg(await loadEvidence(params.dossier), params.theme === 'dark' ? 'dark' : 'light'),
		{ headers: { 'content-type': 'image/svg+xml' } }
	);
