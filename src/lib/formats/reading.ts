/** What a reader may use up before it stops. */
export interface Budget {
	/** Bytes of the file as it lies there. */
	bytes: number;
	/** Bytes after unpacking. */
	unpackedBytes: number;
	/** Rows, edges, records: whatever becomes a statement. */
	rows: number;
	/** Characters of one line, cell or attribute. */
	lineLength: number;
	/** Milliseconds. */
	time: number;
}

/** Enough for a million events on a laptop. */
export const DEFAULT_BUDGET: Readonly<Budget> = {
	bytes: 512 * 2 ** 20,
	unpackedBytes: 1024 * 2 ** 20,
	rows: 2_000_000,
	lineLength: 1_000_000,
	time: 120_000
};

/** How somebody follows and ends a reading. */
export interface ReadingOptions {
	budget?: Partial<Budget>;
	/** Ends the reading: it rejects with the signal's reason, and nothing of it is kept. */
	signal?: AbortSignal;
	/** Told the part of the file that was read, 0 to 1. */
	onprogress?: (part: number) => void;
	/** Milliseconds, from any start. Default: the clock of the system. */
	now?: () => number;
}

/** A file that is to be read: its name, its size where that is known, its bytes in pieces. */
export interface ImportFile {
	name: string;
	/** Bytes. */
	size?: number;
	/** Starts anew at every call. */
	chunks(): AsyncIterable<Uint8Array>;
}

/** A file that cannot be read as it is: what was found, what was expected and what to do, with its line or row. */
export class UnreadableFile extends Error {
	override name = 'UnreadableFile';
}

/** How long work goes on before others get a turn, in milliseconds. */
const TURN = 40;

/** One reading: counts what it uses, reports progress, gives way to others, stops when told to or when it used too much. */
export class Reading {
	readonly budget: Readonly<Budget>;
	readonly #options: ReadingOptions;
	readonly #now: () => number;
	readonly #began: number;
	#turn: number;

	constructor(options: ReadingOptions = {}) {
		this.#options = options;
		this.budget = { ...DEFAULT_BUDGET, ...options.budget };
		this.#now = options.now ?? Date.now;
		this.#began = this.#turn = this.#now();
	}

	/** Refuses a number that is over its budget. */
	spend(what: Exclude<keyof Budget, 'time'>, used: number, where = 'The file'): void {
		if (used <= this.budget[what]) return;
		throw new UnreadableFile(`${where} is too large: ${LIMITS[what](this.budget[what])}`);
	}

	/** Stops when the signal or the time says so; call it often, it costs little. */
	check(): void {
		this.#options.signal?.throwIfAborted();
		if (this.#now() - this.#began <= this.budget.time) return;
		const seconds = Math.round(this.budget.time / 1000);
		throw new UnreadableFile(
			`The file takes more than ${seconds} seconds to read. Cut it into smaller files, and read them one by one.`
		);
	}

	/** Reports progress, checks, and lets others have a turn where one is due. */
	async pause(part?: number): Promise<void> {
		this.check();
		if (this.#now() - this.#turn < TURN) return;
		if (part !== undefined) this.#options.onprogress?.(Math.min(1, Math.max(0, part)));
		await new Promise((resolve) => setTimeout(resolve));
		this.#turn = this.#now();
		this.check();
	}

	/** Tells that everything was read. */
	done(): void {
		this.check();
		this.#options.onprogress?.(1);
	}
}

const count = (n: number) => n.toLocaleString('en');
const megabytes = (n: number) => `${count(Math.max(1, Math.round(n / 2 ** 20)))} MB`;

const LIMITS: Record<Exclude<keyof Budget, 'time'>, (limit: number) => string> = {
	bytes: (n) => `files up to ${megabytes(n)} can be read. Cut it into smaller files.`,
	unpackedBytes: (n) => `unpacked, up to ${megabytes(n)} can be read. Cut it into smaller files.`,
	rows: (n) => `up to ${count(n)} rows can be read. Cut it into smaller files.`,
	lineLength: (n) =>
		`a line or cell may have up to ${count(n)} characters. Check whether a quote is not closed, or the file is no table.`
};
