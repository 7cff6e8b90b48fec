import { error } from '@sveltejs/kit';
import { claimEvidence } from '$lib/evidence/claim-evidence';
import { dossierHead, entriesOf, loadEvidence } from '$lib/server/dossiers';
import { pageAddress } from '$lib/server/page-address';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('claims');

export const load: PageServerLoad = async ({ params }) => {
	const context = await loadEvidence(params.dossier);
	const evidence = claimEvidence(context, params.id);
	if (!evidence) error(404, `There is no claim “${params.id}” in this dossier.`);
	return {
		dossier: dossierHead(context),
		evidence,
		address: pageAddress(
			`${params.dossier}/claims/${params.id}`,
			`${params.dossier}/claims/${params.id}/card.png`
		)
	};
};
