import { listDossiers } from '$lib/server/dossiers';
import type { EntryGenerator } from './$types';

export const prerender = true;

/** No page links here: embeds are built because they are named. */
export const entries: EntryGenerator = async () => (await listDossiers()).map((dossier) => ({ dossier }));
