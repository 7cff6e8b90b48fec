import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { ColumnGuess } from '$lib/formats/table/guess-roles';
import { REPEATED, type Role } from '$lib/formats/table/column-roles';
import type { WordChoice } from '$lib/formats/words/chosen-words';
import { ImportClient, ImportStopped } from '$lib/worker/import-client';
import type {
	ImportStep,
	ImportSteps,
	MadeDossier,
	OpenedFile,
	ReadFile,
	UsedMap
} from '$lib/worker/import-protocol';
import type { TakenIn } from '$lib/storage/disk/folder-intake';

/** What was brought: a file, or a folder that was read by the page. */
type Brought = File | TakenIn;

/**
 * Material on its way to a dossier, as the page shows it: opened, then read, then made. Whatever is decided anew in an
 * earlier step takes back the later ones.
 */
export class Importing {
	/** What is done now, and the part that is done, where that is known. */
	busy = $state.raw<{ doing: string; part?: number } | null>(null);
	/** Why the last step failed. */
	failed = $state('');
	/** What was told besides. */
	said = $state('');
	opened = $state.raw<OpenedFile | null>(null);
	columns = $state.raw<readonly ColumnGuess[]>([]);
	sheet = $state<string>();
	read = $state.raw<ReadFile | null>(null);
	map = $state.raw<UsedMap | null>(null);
	made = $state.raw<MadeDossier | null>(null);
	title = $state('');
	publisher = $state('');
	/** What was decided of relation words. */
	readonly words = new SvelteMap<string, WordChoice>();
	/** Actors that were ticked as one, by the number of their group. */
	readonly same = new SvelteMap<number, SvelteSet<string>>();
	#client: ImportClient | null = null;
	#brought = $state.raw<Brought | null>(null);

	/** Opens a file or folder; what was under way before is given up. */
	async open(brought: Brought, reader?: string): Promise<void> {
		this.close();
		this.#brought = brought;
		const opened =
			brought instanceof File
				? await this.#ask('open', { file: brought, ...(reader ? { reader } : {}) })
				: await this.#ask('folder', { folder: brought.folder, leftOut: brought.leftOut });
		if (!opened) return;
		this.opened = opened;
		this.failed = opened.problem ?? '';
		this.columns = opened.plan?.columns ?? [];
		this.sheet = opened.plan?.sheets?.[0];
		this.made = opened.dossier ?? null;
		if (opened.reader && !opened.plan && !opened.problem) await this.readOn();
	}

	/** Whether there is something that can be tried again. */
	get canRetry(): boolean {
		return this.#brought !== null && this.opened === null && this.failed !== '';
	}

	retry(): void {
		if (this.#brought) void this.open(this.#brought);
	}

	/** Reads the file as another format. */
	readAs(reader: string): void {
		if (this.#brought instanceof File) void this.open(this.#brought, reader);
	}

	async chooseSheet(sheet: string): Promise<void> {
		this.#backTo('opened');
		this.sheet = sheet;
		const plan = await this.#ask('plan', { sheet });
		if (!plan || !this.opened) return;
		this.opened = { ...this.opened, plan };
		this.columns = plan.columns;
	}

	/** Gives a column a role; of roles that one column has, the other one loses it. */
	chooseRole(index: number, role: Role): void {
		this.#backTo('opened');
		this.columns = this.columns.map((column) => {
			if (column.index === index) return { ...column, role, reason: 'You chose it.' };
			if (column.role !== role || REPEATED.has(role)) return column;
			return { ...column, role: 'none', reason: 'Another column was chosen for its role.' };
		});
	}

	/** Reads the whole file. */
	async readOn(): Promise<void> {
		this.#backTo('opened');
		const roles = this.columns.map(({ index, role }) => `${role}=${index + 1}`).join(',');
		const options = { ...(roles ? { roles } : {}), ...(this.sheet ? { sheet: this.sheet } : {}) };
		const read = await this.#ask('read', { options });
		if (!read) return;
		this.read = read;
		this.title ||= read.title;
	}

	async useMap(ask: ImportSteps['map']['ask']): Promise<void> {
		this.#backTo('read');
		const map = await this.#ask('map', ask);
		if (map) this.map = ask === null ? null : map;
	}

	/** Decides on relation words; null takes a decision back. */
	choose(words: Iterable<string>, choice: WordChoice | null): void {
		this.#backTo('read');
		for (const word of words) {
			if (choice) this.words.set(word, choice);
			else this.words.delete(word);
		}
	}

	/** Ticks an actor of a group of equal names as being one with the other ticked ones. */
	tick(group: number, key: string, on: boolean): void {
		this.#backTo('read');
		const keys = this.same.get(group) ?? new SvelteSet();
		if (on) keys.add(key);
		else keys.delete(key);
		this.same.set(group, keys);
	}

	/** Makes the dossier, but keeps nothing yet. */
	async make(): Promise<void> {
		this.#backTo('read');
		const { title, publisher, words } = this;
		const made = await this.#ask('make', { title, publisher, words: new Map(words), merges: this.#merges() });
		if (made) this.made = made;
	}

	/** Takes back what was made, since something that it was made of was changed. */
	unmake(): void {
		this.#backTo('read');
	}

	/** Asks the worker for something that changes no step; undefined where it failed, which is told. */
	request<S extends ImportStep>(step: S, ask: ImportSteps[S]['ask']) {
		return this.#ask(step, ask);
	}

	/** Ends what is done now; everything is as before a file was chosen, and nothing was kept. */
	cancel(): void {
		this.close();
		this.said = 'Cancelled. Nothing was kept.';
	}

	/** Gives everything up. */
	close(): void {
		this.#client?.close();
		this.#client = null;
		this.#brought = null;
		this.busy = this.opened = null;
		this.failed = this.said = this.title = this.publisher = '';
		this.#backTo('opened');
		this.columns = [];
		this.sheet = undefined;
	}

	#backTo(stage: 'opened' | 'read'): void {
		this.made = null;
		this.failed = '';
		if (stage === 'read') return;
		this.read = this.map = null;
		this.words.clear();
		this.same.clear();
	}

	async #ask<S extends ImportStep>(step: S, ask: ImportSteps[S]['ask']) {
		const client = (this.#client ??= new ImportClient((doing, part) => {
			if (this.busy) this.busy = { doing, ...(part === undefined ? {} : { part }) };
		}));
		this.busy = { doing: 'Beginning' };
		this.said = this.failed = '';
		try {
			return await client.ask(step, ask);
		} catch (error) {
			if (this.#client !== client || error instanceof ImportStopped) return undefined;
			this.failed = (error as Error).message;
			if (client.isClosed) this.#lost();
			return undefined;
		} finally {
			if (this.#client === client || this.#client === null) this.busy = null;
		}
	}

	/** The worker is gone, and what it had read: only the file is left, to be tried again. */
	#lost(): void {
		const { failed } = this;
		this.#client = null;
		this.#backTo('opened');
		this.opened = null;
		this.failed = failed;
	}

	#merges(): Map<string, string> {
		const merges = new Map<string, string>();
		for (const keys of this.same.values()) {
			const [into, ...others] = [...keys];
			for (const key of others) merges.set(key, into);
		}
		return merges;
	}
}
