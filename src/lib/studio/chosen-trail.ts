import type { EvidenceContext } from '../evidence/evidence-context';
import type { PlainTrail } from '../evidence/trail-evidence';
import { searchTrails } from '../state/trail-search';
import type { ViewState } from '../state/view-state';

/** The trail that a view of trails looks at: of those found the one it names, else the first; undefined where there is none. */
export function chosenTrail(
	context: EvidenceContext,
	{ select, trail }: Pick<ViewState, 'select' | 'trail'>
): PlainTrail | undefined {
	const { header } = context.dossier;
	const selected = select.kind === 'actor' ? select.ids[0] : undefined;
	const from = trail.from ?? selected ?? header.poles?.[0] ?? header.principal[0] ?? '';
	const { trails, loops } = searchTrails(context, { ...trail, from });
	return [...trails, ...loops][trail.at - 1] ?? trails[0] ?? loops[0];
}
