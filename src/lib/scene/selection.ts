/** What the reader has picked out. A claim is shown through the tie or the actors it is about. */
export type Selection =
	| { kind: 'none' }
	/** One actor, or several added with shift. */
	| { kind: 'actor'; ids: string[] }
	/** A tie by its key (see ledger/tie-key). */
	| { kind: 'tie'; key: string }
	/** All ties of a pair. */
	| { kind: 'link'; a: string; b: string }
	| { kind: 'claim'; id: string }
	| { kind: 'source'; id: string };

/** Nothing selected. */
export const NOTHING: Selection = { kind: 'none' };

/** A selection as it stands in the address: `actor:pakistan,india`, `tie:…`, `link:a,b`, `claim:ffr.052`. */
export function formatSelection(selection: Selection): string {
	switch (selection.kind) {
		case 'none':
			return '';
		case 'actor':
			return `actor:${selection.ids.join(',')}`;
		case 'tie':
			return `tie:${selection.key}`;
		case 'link':
			return `link:${selection.a},${selection.b}`;
		default:
			return `${selection.kind}:${selection.id}`;
	}
}

/** Reads a selection from the address; null where it has no such form. Ids are not checked here. */
export function parseSelection(text: string): Selection | null {
	if (text === '') return NOTHING;
	const colon = text.indexOf(':');
	const value = text.slice(colon + 1);
	if (colon < 0 || value === '') return null;
	switch (text.slice(0, colon)) {
		case 'actor': {
			const ids = [...new Set(value.split(',').filter(Boolean))];
			return ids.length ? { kind: 'actor', ids } : null;
		}
		case 'tie':
			return { kind: 'tie', key: value };
		case 'link': {
			const ends = value.split(',');
			return ends.length === 2 && ends[0] && ends[1] ? { kind: 'link', a: ends[0], b: ends[1] } : null;
		}
		case 'claim':
			return { kind: 'claim', id: value };
		case 'source':
			return { kind: 'source', id: value };
		default:
			return null;
	}
}

/** Whether two selections are the same. */
export function sameSelection(a: Selection, b: Selection): boolean {
	return formatSelection(a) === formatSelection(b);
}
