import { inTextOf, joinWords, nameOf } from '../dossier/actor-name';
import { dateWords } from '../dossier/date-words';
import type { DossierIndex } from '../dossier/dossier-index';
import type { ActorType, DossierHeader } from '../dossier/schema';
import { tieSentence } from '../dossier/tie-name';
import { HUE_LABELS, STATUS_LABELS } from '../evidence/status-words';
import { HUES, STATUSES, type Filter, type Ledger } from '../ledger/ledger';
import { tieNames } from '../ledger/tie-key';
import type { Selection } from '../scene/selection';
import { ACTOR_SHAPES } from '../scene/shapes';
import type { TimeState, ViewState } from '../state/view-state';

/** "1 tie", "9 ties". */
export const countOf = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

/** What a selection is called in a title. */
export function selectionTitle(
	index: DossierIndex,
	ledger: Ledger,
	header: DossierHeader,
	selection: Selection
): string {
	const sentence = (tie: number) => tieSentence(index, tieNames(ledger, tie));
	switch (selection.kind) {
		case 'actor':
			return `${joinWords(selection.ids.map((id) => nameOf(index, id)))}: what is said`;
		case 'link':
			return `${nameOf(index, selection.a)} and ${nameOf(index, selection.b)}: what is said`;
		case 'tie': {
			const [subject, predicate, objects] = selection.key.split('~');
			return `What is said: ${tieSentence(index, { subject, predicate, objects: objects.split('+') })}`;
		}
		case 'claim': {
			const row = ledger.claims.code(selection.id);
			const tie = row < 0 ? -1 : ledger.tie[row];
			return tie < 0 ? header.title : `What is said: ${sentence(tie)}`;
		}
		case 'source':
			return `What ${nameOf(index, index.sources.get(selection.id)?.publisher ?? selection.id)} reports`;
		default:
			return header.title;
	}
}

/**
 * Everything that narrows a view, in words: a figure never hides its filters. "Left out by the filters: hypothetical
 * only", "said 1–31 Oct 2025", "as told by Pakistan".
 */
export function narrowingWords(
	index: DossierIndex,
	view: Pick<ViewState, 'off' | 'told' | 'time'>
): string[] {
	const parts: string[] = [];
	if (view.told !== null) parts.push(`as told by ${inTextOf(index, view.told)}`);
	parts.push(...timeWords(view.time), ...filterWords(index, view.off));
	return parts;
}

function timeWords({ clock, from, to, asOf, knownBy }: TimeState): string[] {
	const verb = { said: 'said', published: 'published', valid: 'held' }[clock];
	const parts: string[] = [];
	if (from && to) parts.push(`${verb} ${dateWords(from === to ? from : `${from}/${to}`)} or undated`);
	if (asOf) parts.push(`as of ${dateWords(asOf)}`);
	if (knownBy) parts.push(`as known on ${dateWords(knownBy)}`);
	return parts;
}

function filterWords(index: DossierIndex, off: Filter): string[] {
	const left = [
		...HUES.filter((hue) => off.hue.includes(hue)).map((hue) => HUE_LABELS[hue].toLowerCase()),
		...STATUSES.filter((status) => off.status.includes(status)).map((status) =>
			STATUS_LABELS[status].toLowerCase()
		),
		...off.predicate.map((id) => `“${index.predicates.get(id)?.label ?? id}”`),
		...off.actorType.map(
			(type) => `actors of type ${ACTOR_SHAPES[type as ActorType]?.label.toLowerCase() ?? type}`
		)
	];
	const gone = off.source.map((id) => inTextOf(index, index.sources.get(id)?.publisher ?? id));
	return [
		...(left.length ? [`left out by the filters: ${left.join(', ')}`] : []),
		...(gone.length ? [`sources set aside: ${gone.join(', ')}`] : [])
	];
}

/** Number of actors with a tie. */
export function tiedActors(ledger: Ledger): number {
	const { start } = ledger.tiesOf;
	let tied = 0;
	for (let code = 0; code + 1 < start.length; code++) if (start[code + 1] > start[code]) tied++;
	return tied;
}
