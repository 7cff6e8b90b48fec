import { layouts } from '../layouts/registry';
import { startLayout } from '../layouts/start-layout';
import type { LayoutReply, LayoutRequest } from './layout-protocol';
import { unpackGraph } from './packed-graph';

/** Milliseconds of work between two looks at the messages, and at least so many between two pictures. */
const SLICE = 25;
const BETWEEN_PICTURES = 100;

/** Where the tasks run: how replies are sent, how messages are let in, and a clock in milliseconds. */
export interface TaskHost {
	send(reply: LayoutReply, transfer: ArrayBuffer[]): void;
	pause(): Promise<void>;
	now(): number;
}

/** Lays out one graph at a time, in slices: what is asked for last is done, what was asked before it is given up. */
export class LayoutTasks {
	#wanted: number | undefined;

	constructor(private readonly host: TaskHost) {}

	/** Takes a request; of a layout, a first picture is sent at once. */
	async take(request: LayoutRequest): Promise<void> {
		if (request.kind === 'cancel') {
			if (this.#wanted === request.id) this.#wanted = undefined;
			return;
		}
		const { id } = request;
		this.#wanted = id;
		try {
			await this.#run(request);
		} catch (error) {
			if (this.#wanted === id) this.host.send({ id, error: (error as Error).message }, []);
		}
	}

	async #run({ id, layout, graph, options }: Extract<LayoutRequest, { kind: 'layout' }>): Promise<void> {
		// another layout or a cancellation may wait already
		await this.host.pause();
		if (this.#wanted !== id) return;
		const chosen = layouts.find((entry) => entry.id === layout);
		if (!chosen) {
			const known = layouts.map((entry) => entry.id).join(', ');
			throw new Error(`There is no layout '${layout}'. Choose one of ${known}.`);
		}
		const run = startLayout(chosen, unpackGraph(graph), options, () => this.host.now());
		let shown = -Infinity;
		for (let goesOn = true; goesOn;) {
			if (this.host.now() - shown >= BETWEEN_PICTURES) {
				this.#show(id, run.positions, false);
				shown = this.host.now();
			}
			goesOn = run.step(SLICE);
			await this.host.pause();
			if (this.#wanted !== id) return;
		}
		this.#show(id, run.positions, true);
		this.#wanted = undefined;
	}

	#show(id: number, positions: Float64Array, done: boolean): void {
		// the run works on in its own array
		const copy = new Float64Array(positions);
		this.host.send({ id, positions: copy, done }, [copy.buffer]);
	}
}
