import type { LayoutGraph, LayoutOptions, Positions } from '../layouts/layout';
import type { LayoutReply, LayoutRequest } from './layout-protocol';
import { buffersOf, packGraph } from './packed-graph';
import { Superseded } from './superseded';

/** What of a worker the client needs. */
export type LayoutPort = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** A layout that is asked for. */
export interface LayoutAsk {
	/** Id of a layout in the registry. */
	layout: string;
	graph: LayoutGraph;
	options: LayoutOptions;
	/** Gets pictures on the way: a rough one at once, then refined ones; never the last. */
	onPicture?(positions: Positions): void;
	/** Gives the layout up. */
	signal?: AbortSignal;
}

interface Waiting {
	id: number;
	ask: LayoutAsk;
	resolve(positions: Positions): void;
	reject(error: Error): void;
}

/** Lays out networks in a worker: what is asked for last is done, what was asked before it is given up. */
export class LayoutClient {
	readonly #make: () => LayoutPort;
	#worker: LayoutPort | undefined;
	#waiting: Waiting | undefined;
	#count = 0;

	/** @param make starts a worker; one that died is replaced at the next layout */
	constructor(make: () => LayoutPort = startWorker) {
		this.#make = make;
	}

	/** Lays a graph out. @throws Superseded, or an error whose message says what to change */
	layOut(ask: LayoutAsk): Promise<Positions> {
		this.#giveUp('Another layout was asked for.');
		return new Promise((resolve, reject) => {
			const id = ++this.#count;
			if (ask.signal?.aborted) return reject(new Superseded('The layout was cancelled.'));
			this.#waiting = { id, ask, resolve, reject };
			ask.signal?.addEventListener('abort', () => {
				if (this.#waiting?.id === id) this.#giveUp('The layout was cancelled.');
			});
			const graph = packGraph(ask.graph);
			this.#send({ kind: 'layout', id, layout: ask.layout, graph, options: ask.options }, buffersOf(graph));
		});
	}

	/** Ends the worker. */
	close(): void {
		this.#end(new Superseded('The layout was closed.'));
	}

	#giveUp(words: string): void {
		if (!this.#waiting) return;
		this.#send({ kind: 'cancel', id: this.#waiting.id }, []);
		this.#waiting.reject(new Superseded(words));
		this.#waiting = undefined;
	}

	#take(reply: LayoutReply): void {
		const waiting = this.#waiting;
		if (!waiting || waiting.id !== reply.id) return;
		if ('positions' in reply && !reply.done) return waiting.ask.onPicture?.(reply.positions);
		this.#waiting = undefined;
		if ('error' in reply) waiting.reject(new Error(reply.error));
		else waiting.resolve(reply.positions);
	}

	#send(request: LayoutRequest, transfer: ArrayBuffer[]): void {
		if (!this.#worker) {
			this.#worker = this.#make();
			this.#worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => this.#take(data);
			this.#worker.onerror = () =>
				this.#end(new Error('The network could not be laid out: its worker stopped. Try again.'));
		}
		this.#worker.postMessage(request, transfer);
	}

	#end(reason: Error): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#waiting?.reject(reason);
		this.#waiting = undefined;
	}
}

function startWorker(): LayoutPort {
	return new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
}
