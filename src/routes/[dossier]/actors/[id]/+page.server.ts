import { error } from '@sveltejs/kit';
import { actorEvidence, actorTabEvidence } from '$lib/evidence/actor-evidence';
import { SourceNumbers } from '$lib/evidence/source-numbers';
import { dossierHead, entriesOf, loadEvidence } from '$lib/server/dossiers';
import { pageAddress } from '$lib/server/page-address';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('actors');

export const load: PageServerLoad = async ({ params }) => {
	const context = await loadEvidence(params.dossier);
	const actor = actorEvidence(context, params.id);
	if (!actor) error(404, `There is no actor “${params.id}” in this dossier.`);
	// The sections stand on one page: they share the numbers of their sources.
	const numbers = new SourceNumbers(context.index);
	const sections = actor.tabs.map((tab) => ({
		...tab,
		groups: actorTabEvidence(context, params.id, tab.id, numbers).groups
	}));
	return {
		dossier: dossierHead(context),
		actor,
		sections,
		sources: numbers.list(),
		address: pageAddress(
			`${params.dossier}/actors/${params.id}`,
			`${params.dossier}/actors/${params.id}/card.png`
		)
	};
};
