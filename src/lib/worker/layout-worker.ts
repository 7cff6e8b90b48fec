/** Lays out networks beside the page, so that the page never waits for them. The work is done by the pure folders. */
import type { LayoutRequest } from './layout-protocol';
import { LayoutTasks } from './layout-tasks';

// a message to itself stands behind those that came in meanwhile, and does not wait as a timer does
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

const tasks = new LayoutTasks({
	send: (reply, transfer) => self.postMessage(reply, { transfer }),
	pause: () =>
		new Promise((resolve) => {
			waiting.push(resolve);
			port2.postMessage(undefined);
		}),
	now: () => performance.now()
});

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => void tasks.take(data);
