import { Device } from '../storage/device';
import type { Left } from '../storage/erase';
import { DATABASE } from '../storage/kept-database';

/** What is kept on this device, as this page has it open: opened once, when something of it is needed. */
class ThisDevice {
	#device: Promise<Device> | null = null;
	/** A session that keeps nothing: its dossiers are in the memory of this page. */
	isPrivate = $state(false);
	/** Another number whenever the list of dossiers may be another one. */
	listed = $state(0);
	/** What could not be erased; null where nothing was to be. */
	erased = $state.raw<Left | null>(null);
	/** Why this page waits for other tabs; empty where it does not. */
	blocked = $state('');

	/** The device, opened now if it was not. */
	open(): Promise<Device> {
		this.#device ??= this.#openOnce();
		return this.#device;
	}

	/** The device where something may be kept on it; null where nothing is, and nothing is made to find that out. */
	async openIfKept(): Promise<Device | null> {
		if (this.#device || this.isPrivate) return this.open();
		const databases = await globalThis.indexedDB?.databases?.().catch(() => undefined);
		return databases && !databases.some(({ name }) => name === DATABASE) ? null : this.open();
	}

	/** Begins a session that keeps nothing, or ends it: what was made in it is gone. */
	async setPrivate(on: boolean): Promise<void> {
		await this.#letGo();
		this.isPrivate = on;
		if (on) addEventListener('beforeunload', this.#warn);
		else removeEventListener('beforeunload', this.#warn);
		this.listed++;
	}

	/** Erases everything of Hearsay on this device. Gives what could not be erased. */
	async erase(): Promise<Left> {
		if (this.isPrivate) await this.setPrivate(false);
		const left = await (await this.open()).erase();
		await this.#letGo();
		this.listed++;
		return left;
	}

	async #openOnce(): Promise<Device> {
		const opening = Device.open({
			private: this.isPrivate,
			onListed: () => this.listed++,
			onBlocked: (words) => (this.blocked = words)
		});
		const device = await opening;
		this.blocked = '';
		device.channel.listen((message) => {
			if (message.kind !== 'erased') return;
			// what is open says so itself; the next to be opened begins with nothing
			if (this.#device === opened) this.#device = null;
			this.listed++;
		});
		const opened = this.#device;
		return device;
	}

	async #letGo(): Promise<void> {
		const device = await this.#device;
		this.#device = null;
		device?.close();
	}

	#warn = (event: BeforeUnloadEvent) => event.preventDefault();
}

/** This device. */
export const thisDevice = new ThisDevice();
