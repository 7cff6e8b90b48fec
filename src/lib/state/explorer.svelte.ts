import { nameOf } from '../dossier/actor-name';
import { indexDossier, type DossierIndex } from '../dossier/dossier-index';
import type { Dossier } from '../dossier/dossier';
import { buildLedger } from '../ledger/build-ledger';
import { listAt } from '../ledger/csr';
import { countFacets } from '../ledger/filter';
import type { Filter, Ledger, RowMask } from '../ledger/ledger';
import { tieKey } from '../ledger/tie-key';
import {
	drawPicture,
	drawnActors,
	endsOf,
	filteredFacts,
	selectedTie,
	stageFor,
	type Picture
} from '../scene/dossier-picture';
import { NOTHING, sameSelection, type Selection } from '../scene/selection';
import { pinsOf } from '../scene/dossier-stage';
import type { Stage } from '../scene/stage';
import { defaultView, formatView, knownIds, parseView, type KnownIds, type ViewState } from './view-state';

/** Milliseconds of rest after which the evidence follows a gesture. */
const REST = 220;

/** Stands where the address of a published dossier would: one of this device would lead nobody anywhere. */
const NOT_ONLINE = 'kept on a device, not online';

/** Kinds of records that have a page of their own. */
export type PageKind = 'actors' | 'claims' | 'sources';

/** The address at which a record can be read by itself, from the root of the site. */
export type PageAddress = (kind: PageKind, id: string) => string;

/** What happens to the address when the view changes. */
export type Navigate = (query: string, how: 'push' | 'replace') => void;

/**
 * The explorer of one dossier: its ledger, the view state, and all that is derived from the two. The view
 * changes only through `set`, so that the address and the history always agree with the screen.
 */
export class Explorer {
	readonly dossier: Dossier;
	readonly index: DossierIndex;
	readonly ledger: Ledger;
	readonly known: KnownIds;
	/** Where a record can be read by itself. */
	readonly pageOf: PageAddress;
	/** A dossier of the reader's own: it is on this device only, and no address leads to it from elsewhere. */
	readonly isOwn: boolean;
	#navigate: Navigate;
	/** Stages by what they were set for. */
	#stages = new Map<string, Stage>();
	/** Parameters of the address that are not ours: kept. */
	#rest: [string, string][] = [];
	/** The query that the address was last brought to: a preview runs ahead of it. */
	#address = '';
	/** Views this visit has pushed: how far Escape may step back. */
	#depth = 0;

	view = $state.raw<ViewState>(defaultView());
	#read = $state.raw<{ view: ViewState; rows?: RowMask }>({ view: this.view });
	#follow?: ReturnType<typeof setTimeout>;
	/**
	 * The view that the evidence is read from. It follows `view` one task later, so that drawing and reading are
	 * two short tasks and not one long one.
	 */
	reading = $derived(this.#read.view);
	/** The claims that pass the filters of `reading`. */
	readRows = $derived(this.#read.rows);
	/** What the address asked for and could not have, one sentence each. */
	problems = $state.raw<string[]>([]);
	/** Tie under the pointer or the focus, in the network or in the panel. */
	hovered = $state.raw<number | null>(null);
	/** Phone width: links in place of strands, panels as sheets. */
	narrow = $state(false);

	/** The parts of the view by themselves: what depends on one of them is not worked out anew for the others. */
	off = $derived(this.view.off);
	#select = $derived(this.view.select);
	#actors = $derived(this.view.actors);
	#shown = $derived(this.view.show);
	/** Clocks and tellings, once they are loaded. */
	#dates = $state.raw<typeof import('./dates') | null>(null);
	#time = $derived(this.view.time);
	#told = $derived(this.view.told);
	/** The dates of the claims on the three clocks; null until `loadDates` has resolved. */
	clocks = $derived.by(() => this.#dates?.readClocks(this.dossier, this.ledger) ?? null);
	#rowsBefore: RowMask | undefined;
	/** Claims that count by their dates; undefined when time is left alone. */
	rowsInTime = $derived.by(() => {
		const rows = this.clocks ? this.#dates?.rowsOfTime(this.ledger, this.clocks, this.#time) : undefined;
		// a window moves over many days on which nothing was said: nothing is drawn anew for them
		if (!this.#dates?.sameRows(rows, this.#rowsBefore)) this.#rowsBefore = rows;
		return this.#rowsBefore;
	});
	/** The telling that the picture shows; null for everyone's. */
	telling = $derived.by(() => {
		const teller = this.#told === null ? -1 : this.ledger.actors.code(this.#told);
		if (teller < 0 || !this.#dates || !this.clocks) return null;
		return this.#dates.perspective(this.ledger, this.clocks, teller, { rows: this.rowsInTime });
	});
	/** The claims of the time and the telling that are shown. */
	within = $derived(this.telling?.rows ?? this.rowsInTime);
	filtered = $derived.by(() => filteredFacts(this, this.off, this.within));
	counts = $derived.by(() => countFacets(this.ledger, this.off, this.within));
	facts = $derived(this.filtered.facts);
	#picture = $derived.by(() => this.#pictureAt(this.narrow));
	stage = $derived(this.#picture.stage);
	scene = $derived(this.#picture.scene);
	/** Actors of a type that is off are put away. */
	hidden = $derived(this.#picture.hidden);
	/** Codes of the ties that stand in the picture. */
	drawnTies = $derived(this.#picture.ties);
	/** The scene of a figure: always the wide one, with every tie as a line. */
	figureScene = $derived.by(() => (this.narrow ? this.#pictureAt(false).scene : this.scene));
	/** The scene of a phone, for a first paint that does not know the width yet. */
	phoneScene = $derived.by(() => (this.narrow ? this.scene : this.#pictureAt(true).scene));

	/**
	 * @param start where records are read by themselves (pages of this site without it), and the view to begin with, as
	 * the query of an address
	 */
	constructor(
		dossier: Dossier,
		navigate: Navigate,
		start: { pages?: PageAddress; query?: string; isOwn?: boolean } = {}
	) {
		this.dossier = dossier;
		this.isOwn = start.isOwn ?? false;
		this.index = indexDossier(dossier);
		this.ledger = buildLedger(dossier);
		const keys = Array.from({ length: this.ledger.ties.size }, (_, tie) => tieKey(this.ledger, tie));
		this.known = knownIds(dossier, keys);
		this.#navigate = navigate;
		const base = `/${dossier.header.id}`;
		this.pageOf = start.pages ?? ((kind, id) => `${base}/${kind}/${encodeURIComponent(id)}`);
		if (start.query) this.read(new URLSearchParams(start.query));
	}

	/** Takes the view from the query of an address. */
	read(query: URLSearchParams): void {
		const { state, problems, rest } = parseView(query, this.known);
		this.#show(state);
		this.problems = problems;
		this.#rest = rest;
		this.#address = this.query;
		if (state.told !== null || Object.values(state.time).some((day) => day !== null && day !== 'said')) {
			void this.loadDates();
		}
	}

	/** Opens the view of a query, as a step in the history. */
	open(query: string): void {
		const before = this.#address;
		const asked = new URLSearchParams(query);
		for (const [name, value] of this.#rest) if (!asked.has(name)) asked.append(name, value);
		this.read(asked);
		if (this.#address === before) return;
		this.#depth++;
		this.#navigate(this.#address, 'push');
	}

	/** Loads what dates and tellings need; until then all claims count. */
	async loadDates(): Promise<void> {
		if (this.#dates) return;
		this.#dates = await import('./dates');
		// the evidence was read before the dates of the address counted
		this.#show(this.view);
	}

	/** Changes the view and its address. A selection is a step in the history; a filter replaces the last one. */
	set(change: Partial<ViewState>, how: 'push' | 'replace' = 'push'): void {
		this.#show({ ...this.view, ...change });
		this.problems = [];
		// a step to where one is already would leave Back without effect
		if (this.query === this.#address) return;
		this.#address = this.query;
		if (how === 'push') this.#depth++;
		this.#navigate(this.#address, how);
	}

	/**
	 * Changes the view while a gesture lasts: not the address, and the evidence follows when the hand rests. `set`
	 * ends the gesture.
	 */
	preview(change: Partial<ViewState>): void {
		this.#show({ ...this.view, ...change }, REST);
	}

	#show(view: ViewState, delay = 0): void {
		this.view = view;
		clearTimeout(this.#follow);
		this.#follow = setTimeout(() => (this.#read = { view, rows: this.filtered.rows }), delay);
	}

	/** The query of the current view, without its question mark. */
	get query(): string {
		return formatView(this.view, this.known, this.#rest);
	}

	/** The query of the view alone, for what leaves the page: without what else stands in the address. */
	get viewQuery(): string {
		return formatView(this.view, this.known, []);
	}

	/** What says where this view can be found: its address, or for one's own dossier that it is not online. */
	get whereabouts(): string {
		const { id, title } = this.dossier.header;
		if (this.isOwn) return `“${title}”, ${NOT_ONLINE}`;
		return `${location.origin}/${id}${this.query && `?${this.query}`}`;
	}

	/** What says where a record can be read by itself, for a citation. */
	whereIs(kind: PageKind, id: string): string {
		return this.isOwn ? NOT_ONLINE : `${location.origin}${this.pageOf(kind, id)}`;
	}

	/** Selects; the same selection again changes nothing. */
	select(selection: Selection): void {
		if (sameSelection(selection, this.view.select)) return;
		this.set({ select: selection, tab: 'says' });
	}

	/** Selects an actor; with `added`, joins it to or takes it out of those already selected. */
	selectActor(id: string, added = false): void {
		const now = this.view.select;
		if (!added || now.kind !== 'actor') return this.select({ kind: 'actor', ids: [id] });
		const ids = now.ids.includes(id) ? now.ids.filter((other) => other !== id) : [...now.ids, id];
		this.select(ids.length ? { kind: 'actor', ids } : NOTHING);
	}

	/** Draws the actors at the other ends of an actor's ties. */
	expand(id: string): void {
		const code = this.ledger.actors.code(id);
		const remain = new Set(this.filtered.ties);
		const near = new Set<string>([id]);
		for (const tie of listAt(this.ledger.tiesOf, code)) {
			if (remain.has(tie))
				for (const end of endsOf(this.ledger, tie)) near.add(this.ledger.actors.values[end]);
		}
		const pinned = pinsOf(this.dossier, this.narrow);
		const show = [...new Set([...this.view.show, ...near])].filter((other) => !pinned.has(other));
		this.set({ show });
	}

	/** Switches one value of a facet on or off. */
	toggle<K extends keyof Filter>(facet: K, value: Filter[K][number]): void {
		const list = this.view.off[facet] as string[];
		const off = list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
		this.set({ off: { ...this.view.off, [facet]: off } }, 'replace');
	}

	/** Switches off everything of a facet but one value; the same again switches all on. */
	only<K extends keyof Filter>(facet: K, value: Filter[K][number], all: readonly string[]): void {
		const others = all.filter((other) => other !== value);
		const alone = others.every((other) => (this.view.off[facet] as string[]).includes(other));
		this.set({ off: { ...this.view.off, [facet]: alone ? [] : others } }, 'replace');
	}

	/** All filters as at first. */
	reset(): void {
		this.set({ off: defaultView().off }, 'replace');
	}

	/** One step back: to the view before, or to nothing selected. */
	stepBack(back: () => void): void {
		if (this.view.select.kind === 'none' && this.view.view === 'network') return;
		if (this.#depth > 0) {
			this.#depth--;
			back();
		} else {
			this.set({ select: NOTHING, view: 'network' });
			this.#depth = 0;
		}
	}

	/** The tie that is selected, or that holds the selected claim; -1 for none. */
	get selectedTie(): number {
		return selectedTie(this.ledger, this.view.select);
	}

	/** Key of a tie. */
	keyOf(tie: number): string {
		return tieKey(this.ledger, tie);
	}

	/** Display name of an actor. */
	nameOf(id: string): string {
		return nameOf(this.index, id);
	}

	#pictureAt(narrow: boolean): Picture {
		const view = { select: this.#select, off: this.off, actors: this.#actors, show: this.#shown };
		// a selection among the same actors must not set the stage anew
		const key = [narrow, view.off.status.includes('hypothetical'), ...drawnActors(this, view, narrow)];
		let stage = this.#stages.get(key.join(' '));
		if (!stage) {
			stage = stageFor(this, view, narrow);
			this.#stages.set(key.join(' '), stage);
		}
		return drawPicture(this, view, this.filtered, stage, narrow);
	}
}
