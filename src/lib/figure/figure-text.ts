import { inTextOf, nameOf } from '../dossier/actor-name';
import type { DossierIndex } from '../dossier/dossier-index';
import type { DossierHeader } from '../dossier/schema';
import { tieSentence } from '../dossier/tie-name';
import { SourceNumbers } from '../evidence/source-numbers';
import { HUE_LABELS, STATUS_LABELS } from '../evidence/status-words';
import { listAt } from '../ledger/csr';
import { HUES, STATUSES, type Filter, type Ledger, type RowMask } from '../ledger/ledger';
import { tieNames } from '../ledger/tie-key';
import type { Scene } from '../scene/scene';
import type { Selection } from '../scene/selection';
import { ACTOR_SHAPES } from '../scene/shapes';
import { STATUS_WORDS } from '../scene/tie-facts';
import type { ActorType } from '../dossier/schema';
import type { FigureSource, FigureText, FigureTie } from './compose-figure';

/** What a figure's words are made from. */
export interface FigureTextInput {
	header: DossierHeader;
	index: DossierIndex;
	ledger: Ledger;
	scene: Scene;
	selection: Selection;
	off: Filter;
	rows?: RowMask;
	address: string;
	/** "22 November 2026". */
	date: string;
}

/** The words of a figure: title, what is filtered, every tie that stands out with its sources, and the sources. */
export function figureText(input: FigureTextInput): FigureText {
	const { header, index, ledger, scene } = input;
	const numbers = new SourceNumbers(index);
	const seen = new Set<number>();
	const ties: FigureTie[] = [];
	const strands = scene.strands.filter((strand) => strand.light !== 'faint');
	const order = [...strands].sort((a, b) => HUES.indexOf(a.hue) - HUES.indexOf(b.hue) || a.tie - b.tie);
	for (const strand of order) {
		if (seen.has(strand.tie)) continue;
		seen.add(strand.tie);
		const sources = new Set<number>();
		for (const row of listAt(ledger.ties.claims, strand.tie)) {
			if (!input.rows || input.rows[row]) sources.add(numbers.of(ledger.sources.values[ledger.source[row]]));
		}
		ties.push({
			name: tieSentence(index, tieNames(ledger, strand.tie)),
			hue: strand.hue,
			status: strand.status,
			statusWords: STATUS_WORDS[strand.status],
			sources: [...sources].sort((a, b) => a - b)
		});
	}
	const sources: FigureSource[] = numbers.list().map((source) => ({
		number: source.number,
		text: `${source.publisherName}, ${source.title}, ${source.date}.`,
		read: source.excerpt ? 'Read from an excerpt.' : 'Read in full.'
	}));
	return {
		title: titleOf(input),
		subtitle: subtitleOf(input, ties.length, sources.length),
		ties,
		sources,
		address: input.address,
		colophon: `Drawn ${input.date}. Coding ${header.licence}; the sources stay with their publishers.`
	};
}

function titleOf({ header, index, ledger, selection }: FigureTextInput): string {
	switch (selection.kind) {
		case 'actor':
			return `${selection.ids.map((id) => nameOf(index, id)).join(', ')}: what is said`;
		case 'link':
			return `${nameOf(index, selection.a)} and ${nameOf(index, selection.b)}: what is said`;
		case 'tie': {
			const [subject, predicate, objects] = selection.key.split('~');
			return `What is said: ${tieSentence(index, { subject, predicate, objects: objects.split('+') })}`;
		}
		case 'claim': {
			const row = ledger.claims.code(selection.id);
			const tie = row < 0 ? -1 : ledger.tie[row];
			return tie < 0 ? header.title : `What is said: ${tieSentence(index, tieNames(ledger, tie))}`;
		}
		default:
			return header.title;
	}
}

/** What is shown and what is not, in words: a figure never hides its filters. */
function subtitleOf(input: FigureTextInput, ties: number, sources: number): string {
	const { header, index, ledger, off, scene } = input;
	const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
	const parts = [
		`${count(ties, 'tie')} drawn from the claims of ${sources} of ${count(index.sources.size, 'source')} of the dossier “${header.title}”, which holds ${count(ledger.ties.size, 'tie')} between ${count(tiedActors(ledger), 'actor')}; ${count(scene.actors.length, 'actor')} drawn here`
	];
	const left = [
		...off.hue.map((hue) => HUE_LABELS[hue].toLowerCase()),
		...STATUSES.filter((status) => off.status.includes(status)).map((status) =>
			STATUS_LABELS[status].toLowerCase()
		),
		...off.predicate.map((id) => `“${index.predicates.get(id)?.label ?? id}”`),
		...off.actorType.map(
			(type) => `actors of type ${ACTOR_SHAPES[type as ActorType]?.label.toLowerCase() ?? type}`
		)
	];
	const gone = off.source.map((id) => inTextOf(index, index.sources.get(id)?.publisher ?? id));
	if (left.length) parts.push(`left out by the filters: ${left.join(', ')}`);
	if (gone.length) parts.push(`sources set aside: ${gone.join(', ')}`);
	if (scene.strands.some((strand) => strand.light === 'faint')) parts.push('faint ties are not listed');
	return `${parts.join('; ')}.`;
}

function tiedActors(ledger: Ledger): number {
	const { start } = ledger.tiesOf;
	let tied = 0;
	for (let code = 0; code + 1 < start.length; code++) if (start[code + 1] > start[code]) tied++;
	return tied;
}
