import type { DossierHeader, View } from '../../dossier/schema';

/** The header of a dossier that holds only some of its actors. */
export function narrowHeader(header: DossierHeader, actors: ReadonlySet<string>): DossierHeader {
	const { poles, views, ...rest } = header;
	const keptPoles = poles?.filter((id) => actors.has(id)) ?? [];
	const narrowed: DossierHeader = { ...rest, principal: header.principal.filter((id) => actors.has(id)) };
	// two actors face each other, or none
	if (poles && keptPoles.length === poles.length) narrowed.poles = poles;
	if (views) {
		narrowed.views = {};
		for (const size of ['wide', 'narrow'] as const) {
			const view = views[size];
			if (view) narrowed.views[size] = narrowView(view, actors);
		}
	}
	return narrowed;
}

function narrowView(view: View, actors: ReadonlySet<string>): View {
	const keep = <T>(record: Record<string, T>) =>
		Object.fromEntries(Object.entries(record).filter(([id]) => actors.has(id)));
	return { size: view.size, at: keep(view.at), ...(view.labels ? { labels: keep(view.labels) } : {}) };
}
