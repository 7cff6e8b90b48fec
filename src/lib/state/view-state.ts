import type { Dossier } from '../dossier/dossier';
import { ACTOR_TABS, type ActorTab } from '../evidence/evidence';
import type { BoardSort } from '../evidence/board';
import type { Clock } from '../ledger/clocks';
import { HUES, STATUSES, type Filter } from '../ledger/ledger';
import type { LeftOut } from '../ledger/standing';
import { readTracing, tracingParts } from './tracing-state';
import { NOTHING, formatSelection, parseSelection, type Selection } from '../scene/selection';

/** Everything that the address holds. All that is lit, listed or drawn is derived from it. */
export interface ViewState {
	view: ViewName;
	select: Selection;
	tab: ActorTab;
	/** Draw the actors that the dossier pins, or all that have ties. */
	actors: 'pinned' | 'all';
	/** Actors drawn beside the pinned ones because the reader opened them. */
	show: string[];
	/** What is switched off. */
	off: Filter;
	/** The actor whose telling is shown, with its spokesmen and organs; null for everyone's. */
	told: string | null;
	/** Trails: from one actor, or between two. */
	trail: {
		from: string | null;
		to: string | null;
		k: number;
		length: number;
		with: LeftOut[];
		/** Which of the trails and loops that are found, from 1. */
		at: number;
	};
	/** The two tellings that are compared. */
	compare: { a: string | null; b: string | null };
	/** What the accusation board leaves, and its order. */
	board: { only: 'unanswered' | 'disputed' | null; sort: BoardSort };
	/** The three clocks. Days are ISO dates (2025-10-12). */
	time: TimeState;
}

/** The views of the explorer, in the order of its tabs. */
export const VIEWS = ['network', 'table', 'trails', 'board', 'compare', 'exchange'] as const;
export type ViewName = (typeof VIEWS)[number];

/** Which claims count by their dates: a window on one clock, what held on a day, what was known by a day. */
export interface TimeState {
	clock: Clock;
	from: string | null;
	to: string | null;
	asOf: string | null;
	knownBy: string | null;
}

/** The ids that an address may name. */
export interface KnownIds {
	actors: ReadonlySet<string>;
	claims: ReadonlySet<string>;
	sources: ReadonlySet<string>;
	ties: ReadonlySet<string>;
	predicates: readonly string[];
	actorTypes: readonly string[];
}

/** What was read from an address, with what could not be used and the parameters that are not ours. */
export interface ParsedView {
	state: ViewState;
	/** One sentence for each part that was not understood. */
	problems: string[];
	/** Parameters we do not know: kept in the address. */
	rest: [string, string][];
}

/** The first view of a dossier: everything that is said to hold now or once; what is only hypothetical is off. */
export function defaultView(): ViewState {
	return {
		view: 'network',
		select: NOTHING,
		tab: 'says',
		actors: 'pinned',
		show: [],
		off: { hue: [], status: ['hypothetical'], predicate: [], actorType: [], source: [] },
		told: null,
		trail: { from: null, to: null, k: 5, length: 4, with: [], at: 1 },
		compare: { a: null, b: null },
		board: { only: null, sort: 'last' },
		time: { clock: 'said', from: null, to: null, asOf: null, knownBy: null }
	};
}

/** The ids of a dossier, for checking an address. Tie keys come from the ledger. */
export function knownIds(dossier: Dossier, tieKeys: Iterable<string>): KnownIds {
	return {
		actors: new Set(dossier.actors.map((actor) => actor.id)),
		claims: new Set(dossier.claims.map((claim) => claim.id)),
		sources: new Set(dossier.sources.map((source) => source.id)),
		ties: new Set(tieKeys),
		predicates: dossier.vocabulary.predicates.map((predicate) => predicate.id),
		actorTypes: [...new Set(dossier.actors.map((actor) => actor.type))]
	};
}

/** Names of the filters in the address, with the values each may take. */
function facets(known: KnownIds): { name: string; key: keyof Filter; values: readonly string[] }[] {
	return [
		{ name: 'polarity', key: 'hue', values: HUES },
		{ name: 'status', key: 'status', values: STATUSES },
		{ name: 'predicate', key: 'predicate', values: known.predicates },
		{ name: 'type', key: 'actorType', values: known.actorTypes },
		{ name: 'source', key: 'source', values: [...known.sources] }
	];
}

const quote = (text: string) => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;

/** Reads a view from the query of an address. Never throws: nonsense opens the nearest sensible view and is named. */
export function parseView(query: URLSearchParams, known: KnownIds): ParsedView {
	const state = defaultView();
	const problems: string[] = [];
	const rest: [string, string][] = [];
	const byName = new Map(facets(known).map((facet) => [facet.name, facet]));
	for (const [name, value] of query) {
		const facet = byName.get(name);
		if (facet) {
			const { off, unknown } = readFacet(value, facet.values, state.off[facet.key]);
			(state.off[facet.key] as string[]) = off;
			if (unknown.length) problems.push(`There is no ${name} ${unknown.map(quote).join(', ')} here.`);
		} else if (name === 'select') {
			state.select = readSelection(value, known, problems);
		} else if (name === 'view') {
			if ((VIEWS as readonly string[]).includes(value)) state.view = value as ViewName;
			else problems.push(`There is no view ${quote(value)}; this is the network.`);
		} else if (name === 'tab') {
			if ((ACTOR_TABS as readonly string[]).includes(value)) state.tab = value as ActorTab;
			else problems.push(`There is no tab ${quote(value)}.`);
		} else if (name === 'actors') {
			if (value === 'all') state.actors = 'all';
			else if (value !== 'pinned') problems.push(`“actors” is “all” or “pinned”, not ${quote(value)}.`);
		} else if (name === 'show') {
			const ids = value.split(',').filter(Boolean);
			state.show = ids.filter((id) => known.actors.has(id));
			const lost = ids.filter((id) => !known.actors.has(id));
			if (lost.length) problems.push(`There is no actor ${lost.map(quote).join(', ')} here.`);
		} else if (!readTracing(name, value, state, known, problems)) {
			rest.push([name, value]);
		}
	}
	return { state, problems, rest };
}

/** A list of what is on (`a,b`), of what is off (`-a,-b`), or `all`. */
function readFacet(text: string, values: readonly string[], before: readonly string[]) {
	if (text === 'all') return { off: [], unknown: [] };
	const items = text.split(',').filter(Boolean);
	const bare = items.map((item) => item.replace(/^-/, ''));
	const unknown = bare.filter((item) => !values.includes(item));
	const good = items.filter((item) => values.includes(item.replace(/^-/, '')));
	if (good.length === 0) return { off: [...before], unknown };
	const on = new Set(good.filter((item) => !item.startsWith('-')));
	const off = new Set(good.filter((item) => item.startsWith('-')).map((item) => item.slice(1)));
	return {
		off: values.filter((item) => (on.size ? !on.has(item) || off.has(item) : off.has(item))),
		unknown
	};
}

function readSelection(text: string, known: KnownIds, problems: string[]): Selection {
	const selection = parseSelection(text);
	if (!selection) {
		problems.push(`${quote(text)} selects nothing; a selection looks like actor:pakistan.`);
		return NOTHING;
	}
	const missing = (what: string, id: string) => {
		problems.push(`There is no ${what} ${quote(id)} in this dossier.`);
		return NOTHING;
	};
	switch (selection.kind) {
		case 'actor': {
			const ids = selection.ids.filter((id) => known.actors.has(id));
			for (const id of selection.ids) if (!known.actors.has(id)) missing('actor', id);
			return ids.length ? { kind: 'actor', ids } : NOTHING;
		}
		case 'link': {
			const lost = [selection.a, selection.b].find((id) => !known.actors.has(id));
			return lost ? missing('actor', lost) : selection;
		}
		case 'tie': {
			// a plus sign typed by hand reaches us as a space
			const key = selection.key.replaceAll(' ', '+');
			return known.ties.has(key) ? { kind: 'tie', key } : missing('tie', selection.key);
		}
		case 'claim':
			return known.claims.has(selection.id) ? selection : missing('claim', selection.id);
		case 'source':
			return known.sources.has(selection.id) ? selection : missing('source', selection.id);
		default:
			return selection;
	}
}

/** The query of a view, without its question mark; empty for the first view. Unknown parameters stay. */
export function formatView(
	state: ViewState,
	known: KnownIds,
	rest: readonly [string, string][] = []
): string {
	const first = defaultView();
	const parts: [string, string][] = [];
	if (state.view !== first.view) parts.push(['view', state.view]);
	if (state.select.kind !== 'none') parts.push(['select', formatSelection(state.select)]);
	if (state.tab !== first.tab) parts.push(['tab', state.tab]);
	if (state.actors !== first.actors) parts.push(['actors', state.actors]);
	if (state.show.length) parts.push(['show', state.show.join(',')]);
	parts.push(...tracingParts(state));
	for (const { name, key, values } of facets(known)) {
		const off = values.filter((value) => (state.off[key] as string[]).includes(value));
		if (off.join() === (first.off[key] as string[]).join()) continue;
		const on = values.filter((value) => !off.includes(value));
		if (off.length === 0) parts.push([name, 'all']);
		else if (on.length > 0 && on.length <= off.length) parts.push([name, on.join(',')]);
		else parts.push([name, off.map((value) => `-${value}`).join(',')]);
	}
	return [...parts, ...rest]
		.map(([name, value]) => `${encodeURIComponent(name)}=${legible(value)}`)
		.join('&');
}

/** Percent-encodes a value, but leaves the signs our own values use as they are, so that an address can be read. */
function legible(value: string): string {
	return encodeURIComponent(value).replace(/%(3A|2C|7E|40|2F)/g, (code) => decodeURIComponent(code));
}
