import { inTextOf, isPlural, nameOf } from '../dossier/actor-name';
import type { DossierIndex } from '../dossier/dossier-index';
import { listAt } from '../ledger/csr';
import type { Ledger, RowMask } from '../ledger/ledger';
import { neighbourhood } from '../ledger/neighbourhood';
import { findTie, tieNames } from '../ledger/tie-key';
import type { Highlight } from './build-scene';
import type { Scene } from './scene';
import type { Selection } from './selection';

/** What a selection is worked out from. */
export interface HighlightInput {
	ledger: Ledger;
	index: DossierIndex;
	selection: Selection;
	/** Codes of the ties that are drawn. */
	drawn: readonly number[];
	rows?: RowMask;
}

/** What a selection lights, and how the picture is then captioned. */
export function highlightOf(input: HighlightInput): Highlight {
	const { ledger, index, selection } = input;
	switch (selection.kind) {
		case 'actor':
			return highlightActors(input, selection.ids);
		case 'tie':
			return highlightTie(input, findTie(ledger, selection.key));
		case 'link':
			return highlightLink(input, selection.a, selection.b);
		case 'claim': {
			const row = ledger.claims.code(selection.id);
			if (row < 0) return nothing(input);
			if (ledger.tie[row] >= 0) return highlightTie(input, ledger.tie[row]);
			const about = index.claims.get(selection.id)?.about ?? [];
			return about.length ? highlightActors(input, about) : nothing(input);
		}
		case 'source': {
			const source = ledger.sources.code(selection.id);
			const drawn = new Set(input.drawn);
			const lit = new Set<number>();
			for (let row = 0; row < ledger.size; row++) {
				if (ledger.source[row] === source && drawn.has(ledger.tie[row])) lit.add(ledger.tie[row]);
			}
			const publisher = index.sources.get(selection.id)?.publisher ?? selection.id;
			return {
				...EMPTY,
				none: false,
				lit,
				caption: {
					title: `${count(lit.size, 'tie')} in ${nameOf(index, publisher)}`,
					lines: ['read in this source']
				}
			};
		}
		default:
			return nothing(input);
	}
}

const EMPTY: Highlight = {
	none: true,
	actors: new Set(),
	selected: new Set(),
	lit: new Set(),
	quoted: new Set(),
	speakers: [],
	caption: { title: '', lines: [] }
};

const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

function nothing({ drawn }: HighlightInput): Highlight {
	return { ...EMPTY, caption: { title: `${count(drawn.length, 'tie')} drawn`, lines: [] } };
}

function highlightActors({ ledger, index, drawn, rows }: HighlightInput, ids: readonly string[]): Highlight {
	const codes = ids.map((id) => ledger.actors.code(id)).filter((code) => code >= 0);
	const around = neighbourhood(ledger, codes, { ties: drawn, rows });
	const names = ids.map((id) => inTextOf(index, id)).join(' or ');
	const others = around.actors.length - codes.length;
	const lines: string[] = [];
	if (around.spokenOf.length) {
		const speak = ids.every((id) => isPlural(index, id)) ? 'speak' : 'speaks';
		lines.push(`and ${count(around.spokenOf.length, 'tie')} of others that ${names} ${speak} about`);
	}
	return {
		none: false,
		actors: new Set(codes),
		selected: new Set(),
		lit: new Set(around.ties),
		quoted: new Set(around.spokenOf),
		speakers: [],
		caption: { title: `${count(around.ties.length, 'tie')} with ${count(others, 'actor')}`, lines }
	};
}

function highlightTie({ ledger, index, drawn, rows }: HighlightInput, tie: number): Highlight {
	if (tie < 0) return { ...EMPTY, none: false };
	const ends = [ledger.ties.subject[tie], ...listAt(ledger.ties.objects, tie)];
	const ofPair = drawn.filter((other) => {
		const otherEnds = [ledger.ties.subject[other], ...listAt(ledger.ties.objects, other)];
		return ends.every((end) => otherEnds.includes(end)) || otherEnds.every((end) => ends.includes(end));
	}).length;
	// the caption names the pair, never the tie alone: a claim without its status reads as a fact
	const caption: Scene['caption'] = {
		title: ofPair > 1 ? `One tie of ${NUMBERS[ofPair] ?? ofPair}` : 'One tie',
		lines: [
			`between ${pairNames(index, tieNames(ledger, tie))}`,
			...(ofPair > 1 ? ['Arrow keys step through them'] : [])
		]
	};
	return {
		...EMPTY,
		none: false,
		actors: new Set(ends),
		selected: new Set([tie]),
		lit: new Set([tie]),
		speakers: speakersOf(ledger, tie, ends, rows),
		caption
	};
}

const NUMBERS: Record<number, string> = {
	2: 'two',
	3: 'three',
	4: 'four',
	5: 'five',
	6: 'six',
	7: 'seven',
	8: 'eight',
	9: 'nine'
};

function pairNames(index: DossierIndex, names: { subject: string; objects: string[] }): string {
	const ends = [names.subject, ...names.objects].map((id) => inTextOf(index, id));
	return `${ends.slice(0, -1).join(', ')} and ${ends[ends.length - 1]}`;
}

function highlightLink({ ledger, index, drawn }: HighlightInput, a: string, b: string): Highlight {
	const ends = [ledger.actors.code(a), ledger.actors.code(b)];
	const lit = drawn.filter((tie) => {
		const all = [ledger.ties.subject[tie], ...listAt(ledger.ties.objects, tie)];
		return ends.every((end) => all.includes(end));
	});
	return {
		...EMPTY,
		none: false,
		actors: new Set(ends),
		lit: new Set(lit),
		caption: {
			title: count(lit.length, 'tie'),
			lines: [`between ${inTextOf(index, a)} and ${inTextOf(index, b)}`]
		}
	};
}

const TIMES = ['', '', ', twice', ', three times', ', four times', ', five times'];

/** Who says so of a tie without being an end of it, each with what it does and how often. */
function speakersOf(
	ledger: Ledger,
	tie: number,
	ends: readonly number[],
	rows?: RowMask
): Highlight['speakers'] {
	const byActor = new Map<number, Map<string, number>>();
	const roots = ends.map((end) => ledger.root[end]);
	for (const row of listAt(ledger.ties.claims, tie)) {
		if (ledger.narrated[row] || (rows && !rows[row])) continue;
		const actor = ledger.root[ledger.speaksFor[row]];
		if (roots.includes(actor)) continue;
		const acts = byActor.get(actor) ?? new Map<string, number>();
		const act = ledger.acts.values[ledger.act[row]];
		acts.set(act, (acts.get(act) ?? 0) + 1);
		byActor.set(actor, acts);
	}
	return [...byActor].map(([actor, acts]) => ({
		actor,
		tie,
		text: [...acts].map(([act, n]) => `${act}${TIMES[n] ?? `, ${n} times`}`).join('; ')
	}));
}
