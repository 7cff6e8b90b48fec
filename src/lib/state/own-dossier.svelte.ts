import type { Dossier, LintMessage } from '../dossier/dossier';
import type { Refused } from '../dossier/edit/apply';
import { editWords, type Edit } from '../dossier/edit/edit';
import { EditSession } from '../dossier/edit/session';
import { readFolder } from '../dossier/write/folder';
import { buildLedger } from '../ledger/build-ledger';
import { placeAdded } from '../scene/place-added';
import type { Device } from '../storage/device';
import type { Folder } from '../storage/folder';
import type { Json } from '../storage/journal-entry';
import { KeptDossier } from '../storage/kept-dossier.svelte';
import type { Summary } from '../storage/kept-rows';

/** Milliseconds of rest after which the whole linter is asked. */
const REST = 300;

/**
 * A reader's own dossier while it is open: its files as they are kept, the dossier that is read from them, and what the
 * linter says of it. It changes only by edits, each of which is kept, can be taken back, and moves no actor.
 */
export class OwnDossier {
	readonly key: string;
	readonly kept: KeptDossier;
	#session: EditSession;
	/** The last dossier that could be read; null where the files never held one. */
	dossier = $state.raw<Dossier | null>(null);
	/** What the linter says of it as it is now, warnings too. */
	messages = $state.raw<readonly LintMessage[]>([]);
	#linting?: ReturnType<typeof setTimeout>;

	private constructor(kept: KeptDossier, key: string) {
		this.kept = kept;
		this.key = key;
		this.#session = new EditSession(kept.now.folder);
		this.#read();
	}

	/** Opens a kept dossier. @throws KeepError, DamagedRow */
	static async open(device: Device, key: string): Promise<OwnDossier> {
		return new OwnDossier(new KeptDossier(await device.open(key)), key);
	}

	/** Takes in what another tab or an undoing has changed: call it whenever `kept.now` is another one. */
	follow(): void {
		if (this.#session.folder === this.kept.now.folder) return;
		if (sameTexts(this.#session.folder, this.kept.now.folder)) return;
		this.#session = new EditSession(this.kept.now.folder);
		this.#read();
	}

	/** Makes and keeps an edit; where it is refused nothing changes, and the words say why. */
	apply(edit: Edit): { made: readonly string[]; refused?: undefined } | Refused {
		const result = this.#session.apply(edit);
		if (result.refused !== undefined) return result;
		this.#read();
		this.kept.commit({ ...edit, words: editWords(edit) } as unknown as Json, result.folder, this.summary);
		return { made: result.made };
	}

	/** What an edit would give, without making it: for the linter beside a field. */
	try(edit: Edit): ReturnType<EditSession['try']> {
		return this.#session.try(edit);
	}

	undo(): void {
		this.kept.undo();
		this.follow();
	}

	redo(): void {
		this.kept.redo();
		this.follow();
	}

	/** What an undo or redo would take back or do again: "Add a claim to ffr"; empty where that is not known. */
	wordsOf(kind: 'undo' | 'redo'): string {
		const what = kind === 'undo' ? this.kept.now.undoes : this.kept.now.redoes;
		return what && typeof what === 'object' && 'words' in what ? String(what.words) : '';
	}

	/** Title and counts, for the list of what is kept. */
	get summary(): Summary {
		return summaryOf(this.dossier);
	}

	async close(): Promise<void> {
		clearTimeout(this.#linting);
		await this.kept.close();
	}

	#read(): void {
		const { dossier } = this.#session.reading;
		if (dossier) {
			const whole: Dossier = { ...dossier, warnings: this.dossier?.warnings ?? [] };
			const positions = placeAdded(whole, buildLedger(whole), placesHeld(this.dossier, whole));
			this.dossier = { ...whole, positions };
		}
		clearTimeout(this.#linting);
		this.#linting = setTimeout(() => (this.messages = readFolder(this.#session.folder).messages), REST);
	}
}

/** Title and counts of a dossier. */
export function summaryOf(dossier: Dossier | null): Summary {
	return {
		title: dossier?.header.title ?? 'Unreadable dossier',
		actors: dossier?.actors.length ?? 0,
		sources: dossier?.sources.length ?? 0,
		claims: dossier?.claims.length ?? 0
	};
}

/** The places that are kept: all but those of actors that a claim names for the first time, which nothing had placed. */
function placesHeld(before: Dossier | null, now: Dossier): Dossier['positions'] {
	if (!before?.positions) return undefined;
	const old = namedActors(before);
	const fresh = [...namedActors(now)].filter((id) => !old.has(id));
	const without = (places: Record<string, [number, number]>) =>
		Object.fromEntries(Object.entries(places).filter(([id]) => !fresh.includes(id)));
	return { wide: without(before.positions.wide), narrow: without(before.positions.narrow) };
}

/** The actors that stand in claims. */
function namedActors({ claims }: Dossier): Set<string> {
	return new Set(
		claims.flatMap(({ who, that, about = [] }) =>
			Array.isArray(that) ? [who, that[0], ...[that[2]].flat()] : [who, ...about]
		)
	);
}

const sameTexts = (a: Folder, b: Folder) =>
	a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
