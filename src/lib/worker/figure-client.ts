import type { Dossier } from '../dossier/dossier';
import type { DrawnFigure, FigureAsk, FigureReply, FigureRequest } from './figure-worker';

/** A figure was asked for anew before this one was done. */
export class Superseded extends Error {}

/** Draws figures in a worker, one at a time: what is asked for last is drawn next, what was asked before it is dropped. */
export class FigureClient {
	readonly #worker: Worker;
	#busy: Waiting | undefined;
	#next: Waiting | undefined;
	#count = 0;

	constructor(dossier: Dossier) {
		this.#worker = new Worker(new URL('./figure-worker.ts', import.meta.url), { type: 'module' });
		this.#worker.onmessage = ({ data }: MessageEvent<FigureReply>) => this.#take(data);
		this.#worker.onerror = () => this.#fail('The figure could not be drawn. Reload the page and try again.');
		this.#send({ kind: 'dossier', dossier });
	}

	/** Draws a figure. @throws Superseded, or an error whose message says what to change */
	draw(ask: FigureAsk): Promise<DrawnFigure> {
		return new Promise((resolve, reject) => {
			this.#next?.reject(new Superseded('Another figure was asked for.'));
			this.#next = { id: ++this.#count, ask, resolve, reject };
			this.#start();
		});
	}

	/** Ends the worker. */
	close(): void {
		this.#worker.terminate();
		for (const waiting of [this.#busy, this.#next]) waiting?.reject(new Superseded('The studio was closed.'));
		this.#busy = this.#next = undefined;
	}

	#start(): void {
		if (this.#busy || !this.#next) return;
		this.#busy = this.#next;
		this.#next = undefined;
		this.#send({ kind: 'figure', id: this.#busy.id, ask: this.#busy.ask });
	}

	#take(reply: FigureReply): void {
		const waiting = this.#busy;
		if (!waiting || waiting.id !== reply.id) return;
		this.#busy = undefined;
		if ('figure' in reply) waiting.resolve(reply.figure);
		else waiting.reject(new Error(reply.error));
		this.#start();
	}

	#fail(words: string): void {
		this.#busy?.reject(new Error(words));
		this.#busy = undefined;
		this.#start();
	}

	#send(request: FigureRequest): void {
		this.#worker.postMessage(request);
	}
}

interface Waiting {
	id: number;
	ask: FigureAsk;
	resolve(figure: DrawnFigure): void;
	reject(error: Error): void;
}
