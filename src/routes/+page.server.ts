import { nameOf } from '$lib/dossier/actor-name';
import { overviewCounts } from '$lib/evidence/overview-evidence';
import { listDossiers, loadEvidence } from '$lib/server/dossiers';
import { pageAddress } from '$lib/server/page-address';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = async () => {
	const names = await listDossiers();
	const dossiers = await Promise.all(
		names.map(async (id) => {
			const context = await loadEvidence(id);
			const { title, summary, principal } = context.dossier.header;
			const actors = principal.map((actor) => ({ id: actor, name: nameOf(context.index, actor) }));
			return { id, title, summary, actors, counts: overviewCounts(context) };
		})
	);
	return { dossiers, address: pageAddress('', names.length ? `${names[0]}/card.png` : '') };
};
