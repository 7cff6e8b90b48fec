import { BoxIndex } from './box-index';
import { directionAt, flatten, pointAt } from './curve';
import { boundsOf, contains, overlaps, type OrientedBox } from './oriented-box';
import type { Point } from './point';
import type { StrandMark } from './scene';
import { textWidth } from './text-metrics';

/** Radius of the disc behind a number, in pixels; three digits need a wider one. */
export const NUMBER_RADIUS = 6.8;

/** Font size of a number, in pixels. */
export const numberSize = (number: number): number => (number > 99 ? 7.6 : number > 9 ? 8.5 : 9);

/** Half the width of the disc behind a number, in pixels. */
export function numberHalf(number: number): number {
	const style = { family: 'sans', weight: 650, size: numberSize(number) } as const;
	return Math.max(NUMBER_RADIUS, textWidth(String(number), style) / 2 + 1.3);
}

/** Where a number stands without words, and the point of its tie that a short line leads to where that is elsewhere. */
export interface NumberPlace extends Point {
	leads?: Point;
}

/** Places tried on the line, from its middle outwards. */
const ALONG = Array.from({ length: 35 }, (_, i) => 0.5 + (i % 2 ? -1 : 1) * Math.ceil(i / 2) * 0.024);
/** How far beside the line a number may stand, in pixels, in how many directions, and from which of its points. */
const BESIDE = [14, 20, 28, 38, 52, 70];
const TURNS = 12;
const FROM = [0.5, 0.35, 0.65, 0.22, 0.78];
/** What it costs to cover a point of another line. */
const COVERED = 4;
const STEPS = 24;

/** Finds room for numbers that stand without words: on their line, else beside it with a leader. */
export class NumberPlaces {
	readonly #taken: BoxIndex<OrientedBox>;
	readonly #points = new BoxIndex<Point & { strand: StrandMark }>();

	/** @param taken what nothing may cover; grows with each place that is taken */
	constructor(strands: readonly StrandMark[], taken: BoxIndex<OrientedBox>) {
		this.#taken = taken;
		for (const strand of strands) {
			for (const { x, y } of flatten(strand.curve, STEPS))
				this.#points.add({ left: x, right: x, top: y, bottom: y }, { x, y, strand });
		}
	}

	/** Takes the cheapest free place for a number. */
	take(strand: StrandMark, number: number): NumberPlace {
		const half = numberHalf(number);
		const place = this.#find(strand, half);
		const box = disc(place, half);
		this.#taken.add(boundsOf(box), box);
		return place;
	}

	#find(strand: StrandMark, half: number): NumberPlace {
		const onLine = ALONG.map((t, i) => ({ at: pointAt(strand.curve, t), cost: i * 0.2 }));
		const found = this.#cheapest(strand, half, onLine);
		if (found) return found;
		for (const [ring, reach] of BESIDE.entries()) {
			const near = this.#cheapest(strand, half, [...besides(strand, ring, reach)]);
			if (near) return near;
		}
		// nowhere within reach: on its line, over whatever is there
		return pointAt(strand.curve, 0.5);
	}

	#cheapest(
		strand: StrandMark,
		half: number,
		places: readonly { at: NumberPlace; cost: number }[]
	): NumberPlace | null {
		let best: NumberPlace | null = null;
		let least = Infinity;
		for (const { at, cost } of places) {
			if (cost >= least || !this.#isFree(at, half)) continue;
			const total = cost + this.#covered(at, half, strand) * COVERED;
			if (total < least) [best, least] = [at, total];
		}
		return best;
	}

	#isFree(at: Point, half: number): boolean {
		const box = disc(at, half);
		let free = true;
		this.#taken.near(boundsOf(box), (other) => (free &&= !overlaps(box, other)));
		return free;
	}

	/** How many points of other lines a disc would cover. */
	#covered(at: Point, half: number, strand: StrandMark): number {
		const box = disc(at, half);
		let many = 0;
		this.#points.near(boundsOf(box), (point) => {
			if (point.strand !== strand && contains(box, point, 0)) many++;
		});
		return many;
	}
}

/** Places on a ring around some points of a line. */
function* besides(
	strand: StrandMark,
	ring: number,
	reach: number
): Generator<{ at: NumberPlace; cost: number }> {
	for (const t of FROM) {
		const leads = pointAt(strand.curve, t);
		for (let turn = 0; turn < TURNS; turn++) {
			const angle = directionAt(strand.curve, t) + Math.PI / 2 + (turn * 2 * Math.PI) / TURNS;
			const at = { x: leads.x + Math.cos(angle) * reach, y: leads.y + Math.sin(angle) * reach, leads };
			yield { at, cost: 20 + ring * 3 + (turn % (TURNS / 2)) * 0.5 };
		}
	}
}

const disc = ({ x, y }: Point, half: number): OrientedBox => ({
	x,
	y,
	width: 2 * half + 1,
	height: 2 * NUMBER_RADIUS + 1,
	angle: 0
});
