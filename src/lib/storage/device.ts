import { DeviceRows } from './device-rows';
import { eraseCachesAndSettings, eraseDatabase, type Left } from './erase';
import { asKeepError, KeepError, wordsFor, type Why } from './failure';
import { folderBytes, type Folder } from './folder';
import { CHAIN_START } from './journal-entry';
import { DATABASE, openKeptDatabase, type DatabaseOptions } from './kept-database';
import type { AsideRow, DossierRow, KeptRows, Summary } from './kept-rows';
import { MemoryRows } from './memory-rows';
import { OpenDossier } from './open-dossier';
import { askPersistence } from './persistence';
import { soloSeat, type Seat, type SeatEvents } from './seat';
import { SeatByLease } from './seat-by-lease';
import { SeatByLock } from './seat-by-lock';
import { sealSnapshot } from './snapshot';
import { TabChannel } from './tab-channel';

export interface DeviceOptions extends Pick<DatabaseOptions, 'name' | 'schema' | 'migrations'> {
	/** A session that keeps nothing. */
	private?: boolean;
	/** The locks of the browser; null where it has none. */
	locks?: LockManager | null;
	/** Told when another tab has changed the list of dossiers. */
	onListed?(): void;
	/** Told that other tabs must be closed before this one can go on. */
	onBlocked?(words: string): void;
}

/** What is kept on this device: the reader's own dossiers. */
export class Device {
	#open = new Set<OpenDossier>();
	#persisted: Promise<boolean> | null = null;
	#failure: Why | null = null;

	private constructor(
		readonly rows: KeptRows,
		readonly options: DeviceOptions,
		readonly channel: TabChannel,
		/** Why what is kept may only be read; null where it may be changed. */
		public readOnly: Why | null
	) {
		channel.listen((message) => {
			if (message.kind === 'erased') void this.#lose('erased');
			if (message.kind === 'listed') options.onListed?.();
		});
	}

	/** Opens what is kept. Where the browser keeps nothing, dossiers can be opened all the same, and say so. */
	static async open(options: DeviceOptions = {}): Promise<Device> {
		if (options.private) return new Device(new MemoryRows(), options, new TabChannel(null), null);
		const name = options.name ?? DATABASE;
		let device: Device | undefined;
		try {
			const { db, readOnly } = await openKeptDatabase({
				...options,
				onLost: async (why) => {
					if (device) await device.#lose(why);
				},
				onBlocked: () => options.onBlocked?.(Object.values(wordsFor('blocked')).join(' '))
			});
			device = new Device(new DeviceRows(db), options, new TabChannel(name), readOnly);
		} catch (error) {
			const { why } = asKeepError(error);
			device = new Device(new MemoryRows(why), options, new TabChannel(null), null);
			device.#failure = why;
		}
		return device;
	}

	/** Why nothing can be kept here; null where it can. */
	get failure(): Why | null {
		return this.#failure ?? this.readOnly;
	}

	/** Every dossier, the one changed last first. */
	async list(): Promise<DossierRow[]> {
		return (await this.rows.heads()).sort((a, b) => b.changed - a.changed);
	}

	/** Takes a folder in as a new dossier. Gives its key. @throws KeepError where it cannot be kept */
	async create(folder: Folder, summary: Summary): Promise<string> {
		if (this.readOnly) throw new KeepError(this.readOnly);
		const [key, now] = [randomToken(), Date.now()];
		const snapshot = await sealSnapshot(key, { folder, seq: 0, tip: CHAIN_START }, now);
		const times = { created: now, changed: now, bytes: folderBytes(folder) };
		const head = { key, ...summary, ...times, seq: 0, tip: CHAIN_START, pen: '' };
		try {
			await this.rows.create(head, snapshot);
			const back = await this.rows.snapshot(key, 0);
			if (back?.body !== snapshot.body || back.checksum !== snapshot.checksum) throw new KeepError('unlike');
		} catch (error) {
			throw asKeepError(error);
		}
		this.channel.tell({ kind: 'listed' });
		void this.persist();
		return key;
	}

	/** Opens a dossier of the list. @throws KeepError, DamagedRow */
	async open(key: string): Promise<OpenDossier> {
		const token = randomToken();
		const dossier = await OpenDossier.open(key, {
			...{ rows: this.rows, channel: this.channel, token, readOnly: this.readOnly },
			...{ failure: this.failure, private: Boolean(this.options.private) },
			makeSeat: (events) => this.#makeSeat(key, token, events),
			onSaved: () => void this.persist(),
			onClose: (closed) => void this.#open.delete(closed as OpenDossier)
		});
		this.#open.add(dossier);
		return dossier;
	}

	/** Takes a dossier away, with its history and what was set aside of it. */
	async remove(key: string): Promise<void> {
		for (const dossier of this.#open) if (dossier.key === key) await dossier.stop('gone');
		await this.rows.remove(key);
		this.channel.tell({ kind: 'listed' });
	}

	/** What was set aside: damage that was cut off, copies from before a migration. Its rows are for download. */
	aside(): Promise<AsideRow[]> {
		return this.rows.aside();
	}

	/** Every row of a dossier as it is kept, for a rescue by hand where nothing of it is sound. */
	async rawRows(key: string): Promise<unknown[]> {
		const { head, entries } = await this.rows.tail(key, -1);
		const seqs = await this.rows.snapshotSeqs(key);
		return [head, ...(await Promise.all(seqs.map((seq) => this.rows.snapshot(key, seq)))), ...entries];
	}

	/** Asks the browser once not to clear what is kept; false where it does not promise. */
	persist(): Promise<boolean> {
		if (this.options.private || this.failure) return Promise.resolve(false);
		this.#persisted ??= askPersistence();
		return this.#persisted;
	}

	/** Erases everything, here and in the other tabs. Gives what could not be erased. */
	async erase(): Promise<Left> {
		this.channel.tell({ kind: 'erased' });
		await this.#lose('erased');
		if (this.options.private || this.#failure) {
			await this.rows.clear();
			return eraseCachesAndSettings();
		}
		const left = await eraseDatabase(this.rows, this.options.name ?? DATABASE);
		return [...left, ...(await eraseCachesAndSettings())];
	}

	/** Lets go of everything. What waits is lost: see to it that every dossier is settled first. */
	close(): void {
		for (const dossier of [...this.#open]) dossier.close();
		this.rows.close();
		this.channel.close();
	}

	/** Nothing can be written any more. */
	async #lose(why: Why): Promise<void> {
		this.readOnly = why;
		await Promise.all([...this.#open].map((dossier) => dossier.stop(why)));
	}

	#makeSeat(key: string, token: string, events: SeatEvents): Seat {
		if (this.options.private || this.#failure) return soloSeat;
		const { name = DATABASE, locks = globalThis.navigator?.locks ?? null } = this.options;
		if (locks) return new SeatByLock(`${name}/${key}`, events, locks);
		return new SeatByLease(key, token, events, this.rows);
	}
}

/** Sixteen random hexadecimal digits; `crypto.randomUUID` is missing where a page is served without https. */
function randomToken(): string {
	return [...crypto.getRandomValues(new Uint8Array(8))].map((n) => n.toString(16).padStart(2, '0')).join('');
}
