import type { ImportReply, ImportRequest, ImportStep, ImportSteps } from './import-protocol';

/** The work was ended on purpose. */
export class ImportStopped extends Error {}

/** The worker is gone, with all that it had read. */
export class ImportDied extends Error {}

interface Waiting {
	resolve(answer: never): void;
	reject(error: Error): void;
}

/** Reads somebody's file in a worker of its own, which holds everything that was read until it is closed. */
export class ImportClient {
	readonly #worker: Worker;
	readonly #waiting = new Map<number, Waiting>();
	#count = 0;
	/** Whether the worker is gone. */
	isClosed = false;

	/** `onprogress` is told what is done now, and the part that is done, 0 to 1, where that is known. */
	constructor(onprogress: (doing: string, part?: number) => void) {
		this.#worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
		this.#worker.onmessage = ({ data }: MessageEvent<ImportReply>) => {
			if ('doing' in data) return onprogress(data.doing, data.part);
			const waiting = this.#waiting.get(data.id);
			this.#waiting.delete(data.id);
			if ('error' in data) waiting?.reject(new Error(data.error));
			else waiting?.resolve(data.answer as never);
		};
		this.#worker.onerror = (event) => {
			event.preventDefault();
			this.#end(
				new ImportDied('The import broke off, and nothing was kept. Try again, or with a smaller file.')
			);
		};
	}

	/** Asks for one step. @throws an error whose message says what to change, ImportStopped, ImportDied */
	ask<S extends ImportStep>(step: S, ask: ImportSteps[S]['ask']): Promise<ImportSteps[S]['answer']> {
		return new Promise((resolve, reject) => {
			const id = ++this.#count;
			this.#waiting.set(id, { resolve, reject });
			this.#worker.postMessage({ id, step, ask } as ImportRequest);
		});
	}

	/** Ends the work at once and forgets what was read; a writing that is not done is not done at all. */
	close(): void {
		this.#end(new ImportStopped('Stopped; nothing was kept.'));
	}

	#end(error: Error): void {
		this.isClosed = true;
		this.#worker.terminate();
		for (const waiting of this.#waiting.values()) waiting.reject(error);
		this.#waiting.clear();
	}
}
