/** Name of a figure's file, without its ending: "hearsay-pakistan-taliban-select-actor-pakistan". */
export function figureName(dossier: string, query: string, size: string): string {
	const slug = (text: string) => text.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
	const parts = ['hearsay', dossier, slug(query).slice(0, 60), size === 'screen' ? '' : size];
	return parts.filter(Boolean).join('-');
}
