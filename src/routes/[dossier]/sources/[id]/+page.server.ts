import { error } from '@sveltejs/kit';
import { sourceEvidence } from '$lib/evidence/source-evidence';
import { dossierHead, entriesOf, loadEvidence } from '$lib/server/dossiers';
import { pageAddress } from '$lib/server/page-address';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('sources');

export const load: PageServerLoad = async ({ params }) => {
	const context = await loadEvidence(params.dossier);
	const evidence = sourceEvidence(context, params.id);
	if (!evidence) error(404, `There is no source “${params.id}” in this dossier.`);
	return {
		dossier: dossierHead(context),
		evidence,
		address: pageAddress(
			`${params.dossier}/sources/${params.id}`,
			`${params.dossier}/sources/${params.id}/card.png`
		)
	};
};
