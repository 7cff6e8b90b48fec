import type { Dossier } from '../dossier/dossier';
import type { DrawnFigure, FigureAsk, FigureReply, FigureRequest } from './figure-protocol';
import { Superseded } from './superseded';

export { Superseded };

interface Waiting<T> {
	id: number;
	resolve(value: T): void;
	reject(error: Error): void;
}

/**
 * Draws figures in a worker. Of pictures for the page one is drawn at a time: what is asked for last is drawn next, what
 * was asked before it is dropped. A file that was asked for is always made.
 */
export class FigureClient {
	readonly #worker: Worker;
	#busy: Waiting<DrawnFigure> | undefined;
	#next: (Waiting<DrawnFigure> & { ask: FigureAsk }) | undefined;
	readonly #files = new Map<number, Waiting<Uint8Array<ArrayBuffer>>>();
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

	/** Writes a figure as SVG or PDF. @throws an error whose message says what to change */
	file(ask: FigureAsk, format: 'svg' | 'pdf'): Promise<Uint8Array<ArrayBuffer>> {
		return new Promise((resolve, reject) => {
			const id = ++this.#count;
			this.#files.set(id, { id, resolve, reject });
			this.#send({ kind: 'file', id, ask, format });
		});
	}

	/** Ends the worker. */
	close(): void {
		this.#worker.terminate();
		const left = [this.#busy, this.#next, ...this.#files.values()];
		for (const waiting of left) waiting?.reject(new Superseded('The studio was closed.'));
		this.#busy = this.#next = undefined;
		this.#files.clear();
	}

	#start(): void {
		if (this.#busy || !this.#next) return;
		const { id, ask } = this.#next;
		this.#busy = this.#next;
		this.#next = undefined;
		this.#send({ kind: 'figure', id, ask });
	}

	#take(reply: FigureReply): void {
		const file = this.#files.get(reply.id);
		if (file) {
			this.#files.delete(reply.id);
			if ('bytes' in reply) file.resolve(reply.bytes as Uint8Array<ArrayBuffer>);
			else if ('error' in reply) file.reject(new Error(reply.error));
			return;
		}
		const waiting = this.#busy;
		if (!waiting || waiting.id !== reply.id) return;
		this.#busy = undefined;
		if ('figure' in reply) waiting.resolve(reply.figure);
		else if ('error' in reply) waiting.reject(new Error(reply.error));
		this.#start();
	}

	#fail(words: string): void {
		for (const file of this.#files.values()) file.reject(new Error(words));
		this.#files.clear();
		this.#busy?.reject(new Error(words));
		this.#busy = undefined;
		this.#start();
	}

	#send(request: FigureRequest): void {
		this.#worker.postMessage(request);
	}
}
