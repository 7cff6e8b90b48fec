import { describe, expect, it } from 'vitest';
import type { Positions } from '../layouts/layout';
import { graphOf } from '../layouts/random-graph.test-support';
import { layouts } from '../layouts/registry';
import { LayoutClient, type LayoutPort } from './layout-client';
import type { LayoutReply, LayoutRequest } from './layout-protocol';
import { LayoutTasks } from './layout-tasks';
import { Superseded } from './superseded';

/** The tasks of the worker behind a port of this process, with a clock that jumps on whenever it is read. */
class NearWorker implements LayoutPort {
	onmessage: LayoutPort['onmessage'] = null;
	onerror: LayoutPort['onerror'] = null;
	isEnded = false;
	replies: LayoutReply[] = [];
	requests: LayoutRequest[] = [];
	#time = 0;
	readonly #tasks = new LayoutTasks({
		send: (reply, transfer) => {
			if (this.isEnded) return;
			this.replies.push(reply);
			this.onmessage?.call(this as never, { data: structuredClone(reply, { transfer }) } as MessageEvent);
		},
		pause: () => new Promise((resolve) => setTimeout(resolve)),
		now: () => (this.#time += 60)
	});

	postMessage(message: unknown, transfer?: unknown): void {
		const request = structuredClone(message, { transfer: transfer as ArrayBuffer[] }) as LayoutRequest;
		this.requests.push(request);
		if (!this.isEnded) void this.#tasks.take(request);
	}

	terminate(): void {
		this.isEnded = true;
	}
}

const ring = graphOf('a b c d e f', 'a-b b-c c-d d-e e-f f-a');
const ties = layouts.find(({ id }) => id === 'ties')!;

describe('LayoutClient', () => {
	it('gives rough pictures on the way and ends in what the layout gives', async () => {
		const pictures: Positions[] = [];
		const client = new LayoutClient(() => new NearWorker());
		const onPicture = (positions: Positions) => pictures.push(positions);
		const positions = await client.layOut({ layout: 'ties', graph: ring, options: { seed: 4 }, onPicture });
		expect(positions).toEqual(ties.run(ring, { seed: 4 }));
		expect(pictures.length).toBeGreaterThan(2);
		expect(pictures[0]).toHaveLength(12);
		expect(pictures[0]).not.toEqual(positions);
	});

	it('gives up what was asked for before', async () => {
		const worker = new NearWorker();
		const client = new LayoutClient(() => worker);
		const first = client.layOut({ layout: 'ties', graph: ring, options: { seed: 1 } });
		const second = client.layOut({ layout: 'circle', graph: ring, options: { seed: 2 } });
		await expect(first).rejects.toThrow(Superseded);
		await second;
		expect(worker.replies.every(({ id }) => id === 2)).toBe(true);
	});

	it('stops the work when it is cancelled', async () => {
		const worker = new NearWorker();
		const client = new LayoutClient(() => worker);
		const stop = new AbortController();
		const onPicture = () => stop.abort();
		const asked = { layout: 'ties', graph: ring, options: { seed: 1 }, onPicture, signal: stop.signal };
		await expect(client.layOut(asked)).rejects.toThrow('cancelled');
		await new Promise((resolve) => setTimeout(resolve, 30));
		expect(worker.replies).toHaveLength(1);
		expect(worker.requests.at(-1)).toEqual({ kind: 'cancel', id: 1 });
		await expect(client.layOut(asked)).rejects.toThrow('cancelled');
		expect(worker.requests).toHaveLength(2);
	});

	it('says which layouts there are where one is not', async () => {
		const client = new LayoutClient(() => new NearWorker());
		const ask = client.layOut({ layout: 'spiral', graph: ring, options: { seed: 1 } });
		await expect(ask).rejects.toThrow("There is no layout 'spiral'. Choose one of around-pins, ties,");
	});

	it('starts another worker after one that died', async () => {
		const workers: NearWorker[] = [];
		const client = new LayoutClient(() => (workers.push(new NearWorker()), workers.at(-1)!));
		const lost = client.layOut({ layout: 'ties', graph: ring, options: { seed: 1 } });
		workers[0].onerror?.call(workers[0] as never, {} as ErrorEvent);
		await expect(lost).rejects.toThrow('its worker stopped');
		await client.layOut({ layout: 'grid', graph: ring, options: { seed: 1 } });
		expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
	});
});
