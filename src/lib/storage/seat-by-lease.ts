import type { KeptRows } from './kept-rows';
import type { Seat, SeatEvents } from './seat';

/** Milliseconds between two renewals. */
const RENEW = 2000;
/** Milliseconds after which a lease that is not renewed is free. */
const LASTS = 3 * RENEW;

/**
 * A place held by a row that says until when, for browsers and addresses without locks. A tab in the background may
 * be late to renew it and lose it; the pen keeps it from writing then.
 */
export class SeatByLease implements Seat {
	#timer: ReturnType<typeof setInterval> | undefined;
	#seated = false;

	constructor(
		readonly key: string,
		readonly owner: string,
		readonly events: SeatEvents,
		readonly rows: Pick<KeptRows, 'lease'>,
		readonly renew = RENEW
	) {}

	async sit(): Promise<boolean> {
		this.#seated = await this.#lease(false);
		this.#timer ??= setInterval(() => void this.#look(), this.renew);
		return this.#seated;
	}

	async seize(): Promise<void> {
		this.#seated = await this.#lease(true);
		this.#timer ??= setInterval(() => void this.#look(), this.renew);
	}

	leave(): void {
		clearInterval(this.#timer);
		this.#timer = undefined;
		if (this.#seated) void this.rows.lease(this.key, this.owner, Date.now(), 0, false).catch(() => {});
		this.#seated = false;
	}

	#lease(force: boolean): Promise<boolean> {
		const now = Date.now();
		const lasts = LASTS * (this.renew / RENEW);
		// where not even that can be written, saving will say so: the tab is not kept from trying
		return this.rows.lease(this.key, this.owner, now, now + lasts, force).catch(() => true);
	}

	async #look(): Promise<void> {
		const was = this.#seated;
		const is = await this.#lease(false);
		if (this.#timer === undefined) return;
		this.#seated = is;
		if (was && !is) this.events.onLost();
		if (!was && is) this.events.onFree();
	}
}
