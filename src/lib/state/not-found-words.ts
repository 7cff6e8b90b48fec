const KINDS = new Map([
	['actors', 'actor'],
	['claims', 'claim'],
	['sources', 'source']
]);
const LONGEST = 60;

/** What a page says that has nothing to show. */
export interface NotFoundWords {
	title: string;
	sentence: string;
	/** The dossier that the address names, where it names something within one. */
	dossier?: string;
}

/** Words for an address that could not be opened: what was looked for, in the words of the address itself. */
export function notFoundWords(status: number, pathname: string): NotFoundWords {
	if (status !== 404) {
		return {
			title: 'This page could not be opened',
			sentence: 'Load it again. If it stays so, the build is faulty.'
		};
	}
	const [dossier, kind, id, ...more] = pathname.split('/').filter(Boolean).map(readable);
	const what = KINDS.get(kind);
	if (dossier && what && id && more.length === 0) {
		return {
			title: `No such ${what}`,
			sentence: `There is no ${what} “${short(id)}” in the dossier “${short(dossier)}”. Its name may be mistyped; ids are never given anew.`,
			dossier
		};
	}
	if (dossier && kind === undefined) {
		return { title: 'No such dossier', sentence: `There is no dossier “${short(dossier)}” here.` };
	}
	return {
		title: 'Nothing at this address',
		sentence: 'There is nothing at this address. It may be mistyped.',
		...(dossier ? { dossier } : {})
	};
}

function readable(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

function short(text: string): string {
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
