import type { Seat, SeatEvents } from './seat';

/** A place held by a lock of the browser, which lets go of it when the tab is closed or breaks down. */
export class SeatByLock implements Seat {
	#leave: (() => void) | null = null;
	#waiting: AbortController | null = null;

	constructor(
		readonly name: string,
		readonly events: SeatEvents,
		readonly locks: LockManager = navigator.locks
	) {}

	async sit(): Promise<boolean> {
		const seated = await this.#request({ ifAvailable: true });
		if (!seated) this.#wait();
		return seated;
	}

	async seize(): Promise<void> {
		this.#stopWaiting();
		await this.#request({ steal: true });
	}

	leave(): void {
		this.#stopWaiting();
		this.#leave?.();
		this.#leave = null;
	}

	#stopWaiting(): void {
		this.#waiting?.abort();
		this.#waiting = null;
	}

	#wait(): void {
		const waiting = (this.#waiting = new AbortController());
		void this.#request({ signal: waiting.signal }).then((seated) => {
			if (seated) this.events.onFree();
		});
	}

	/** Resolves when it is known whether the place is ours; the lock is held on until `leave`. */
	#request(options: LockOptions): Promise<boolean> {
		return new Promise((resolve) => {
			let leave: (() => void) | undefined;
			const hold = (lock: Lock | null) => {
				resolve(lock !== null);
				if (lock === null) return undefined;
				return new Promise<void>((letGo) => (this.#leave = leave = letGo));
			};
			this.locks.request(this.name, options, hold).catch(() => {
				// broken off while it waited
				if (!leave) return resolve(false);
				// stolen while it was held, maybe by this tab itself
				if (this.#leave !== leave) return;
				this.#leave = null;
				this.events.onLost();
				this.#wait();
			});
		});
	}
}
