import { copyFollowing, copyOf, cutDamage, damageNotice, type DossierCopy } from './dossier-copy';
import { asKeepError, KeepError, wordsFor, type Why } from './failure';
import { JournalWriter } from './journal-writer';
import {
	endsWriting,
	nextKeeping,
	stateOf,
	type Keeping,
	type KeepEvent,
	type KeepState
} from './keep-state';
import type { DossierRow, KeptRows } from './kept-rows';
import { restore, type Restored } from './restore';
import type { Seat, SeatEvents } from './seat';
import type { TabChannel } from './tab-channel';
import { askForPen } from './take-over';

/** Milliseconds that a tab takes to write what waits, before it answers that it cannot let go. */
const LAST_TRY = 1500;

/** What an open dossier works on. */
export interface Workplace {
	rows: KeptRows;
	channel: TabChannel;
	/** This opening: the pen, and the answers of other tabs, bear it. */
	token: string;
	makeSeat(events: SeatEvents): Seat;
	/** Why nothing here may be written; null where it may. */
	readOnly: Why | null;
	/** Why nothing here can be kept, from the start; null where it can. */
	failure: Why | null;
	/** Nothing is to be kept. */
	private: boolean;
	onSaved(): void;
	onClose(dossier: SharedDossier): void;
}

/** A dossier that several tabs may have open: one of them writes it, the others follow. */
export class SharedDossier {
	/** Whether this tab writes. */
	writes = false;
	/** What a reader should know of the opening, one sentence each. */
	notices: string[] = [];
	protected copy!: DossierCopy;
	protected writer: JournalWriter | null = null;
	#keeping: Keeping;
	#seat: Seat;
	#following: Promise<void> = Promise.resolve();
	#listeners = new Set<() => void>();
	#stopListening: () => void;

	protected constructor(
		readonly key: string,
		readonly place: Workplace
	) {
		this.#keeping = { waiting: 0, savedAt: 0, failure: place.failure, private: place.private };
		this.#seat = place.makeSeat({
			onFree: () => void this.#takePen().catch(() => {}),
			onLost: () => this.#losePen()
		});
		this.#stopListening = place.channel.listen((message) => {
			if (!('key' in message) || message.key !== key) return;
			if (message.kind === 'grown') void this.follow();
			if (message.kind === 'ask' && this.writes) void this.#answer(message.from);
		});
	}

	/** How it stands. */
	get state(): KeepState {
		return stateOf(this.#keeping);
	}

	/** Why this tab only reads, and what to do about it; null where it writes. */
	get readerWords(): string | null {
		if (this.writes) return null;
		const { failure } = this.#keeping;
		if (failure) return Object.values(wordsFor(failure)).join(' ');
		return 'Another tab is writing this dossier. This one follows it, and can take over.';
	}

	/** Tries again to save what waits. */
	async retry(): Promise<void> {
		await this.writer?.flush();
	}

	/** Resolves when nothing waits any more, or when what waits cannot be saved now. */
	async settled(): Promise<void> {
		await this.writer?.settled();
		await this.#following;
	}

	/**
	 * Lets this tab write in place of another one, which is asked first: it may hold work that is not saved. One that
	 * hangs is not waited for. Gives why not, or null.
	 */
	async takeOver(force = false): Promise<string | null> {
		if (this.writes) return null;
		if (this.place.readOnly) return this.readerWords;
		const answer = await askForPen(this.place.channel, this.key, this.place.token);
		if (answer.kind === 'refused' && !force) return answer.words;
		await this.#seat.seize();
		return (await this.#takePen()) ? null : this.readerWords;
	}

	/** Gives up what is only in memory for what is kept. */
	async dropUnsaved(): Promise<void> {
		this.writer?.stop();
		this.writer = null;
		this.#takeIn(await restore(this.place.rows, this.key));
	}

	/** Reads what another tab has written since. */
	follow(): Promise<void> {
		this.#following = this.#following.then(() => this.#catchUp()).catch(() => {});
		return this.#following;
	}

	/** Ends the writing for a reason that holds for all dossiers. */
	async stop(why: Why): Promise<void> {
		if (why !== 'erased') await this.#lastTry();
		// first the reason: what follows from it says less
		this.#report({ kind: 'failed', why });
		this.#losePen();
		this.#seat.leave();
	}

	/** Calls a function after every change, until the function that it gives is called. */
	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Lets go of the dossier. What waits is lost: see to `settled` first. */
	close(): void {
		this.#stopListening();
		this.#seat.leave();
		this.writer?.stop();
		this.writes = false;
		this.#listeners.clear();
		this.place.onClose(this);
	}

	/** The head with what is not saved yet. */
	protected get head(): DossierRow {
		return this.writer?.head ?? this.copy.head;
	}

	protected changed(): void {
		for (const listener of [...this.#listeners]) listener();
	}

	/** Takes the place of the one who writes if it is free, and reads the dossier. @throws KeepError, DamagedRow */
	protected async begin(): Promise<void> {
		const seated = this.place.readOnly === null && (await this.#seat.sit());
		if (!seated || !(await this.#takePen())) this.#takeIn(await restore(this.place.rows, this.key));
	}

	/** Takes the pen, and reads what was written up to then. Gives whether this tab may write. */
	async #takePen(): Promise<boolean> {
		const { rows, token } = this.place;
		try {
			// what another tab does not know of must not be written behind what it wrote
			if (this.#keeping.waiting > 0) throw new KeepError('elsewhere');
			await rows.takePen(this.key, token);
			const restored = await restore(rows, this.key);
			await cutDamage(rows, restored, token);
			this.writes = true;
			this.#takeIn(restored);
			const { head, since } = this.copy;
			this.writer = new JournalWriter(rows, head, since, (event) => this.#report(event));
			return true;
		} catch (error) {
			this.#losePen();
			this.#seat.leave();
			const problem = asKeepError(error);
			// what cannot be read at all is for the one who opens to say
			if (error instanceof KeepError || problem.why !== 'unknown') {
				this.#report({ kind: 'failed', why: problem.why });
				return false;
			}
			throw error;
		}
	}

	#losePen(): void {
		this.writes = false;
		if (this.#keeping.waiting > 0) this.#report({ kind: 'failed', why: 'elsewhere' });
		else this.writer = this.#keepHead();
		this.changed();
	}

	/** A writer that has nothing to write goes; its head stays. */
	#keepHead(): null {
		if (this.writer) this.copy = { ...this.copy, head: this.writer.head };
		return null;
	}

	#takeIn(restored: Restored): void {
		this.copy = copyOf(restored);
		if (restored.damage) this.notices = [...this.notices, damageNotice(restored)];
		this.#report({ kind: 'dropped', at: restored.head.changed });
		if (this.place.failure) this.#report({ kind: 'failed', why: this.place.failure });
	}

	async #catchUp(): Promise<void> {
		if (this.writes || this.#keeping.waiting > 0) return;
		const { rows } = this.place;
		const next = copyFollowing(this.copy, await rows.tail(this.key, this.copy.head.seq));
		// it may have become the writer while it read
		if (this.writes) return;
		if (!next) return this.#takeIn(await restore(rows, this.key));
		this.copy = next;
		this.#report({ kind: 'dropped', at: next.head.changed });
	}

	/** Another tab wants to write: lets go of the pen, unless something cannot be saved that only this tab has. */
	async #answer(to: string): Promise<void> {
		this.writes = false;
		this.changed();
		await this.#lastTry();
		const { waiting } = this.#keeping;
		const words = `The other tab holds ${waiting} ${waiting === 1 ? 'change' : 'changes'} that it could not save.`;
		if (waiting > 0) this.writes = true;
		else this.#losePen();
		this.place.channel.tell({ kind: 'answer', key: this.key, to, refused: waiting > 0 ? words : null });
		this.changed();
	}

	async #lastTry(): Promise<void> {
		await Promise.race([this.writer?.flush(), new Promise((resolve) => setTimeout(resolve, LAST_TRY))]);
	}

	#report(event: KeepEvent): void {
		this.#keeping = nextKeeping(this.#keeping, event);
		if (event.kind === 'kept') {
			this.place.channel.tell({ kind: 'grown', key: this.key });
			this.place.onSaved();
		}
		if (event.kind === 'failed' && endsWriting(event.why)) this.writes = false;
		this.changed();
	}
}
