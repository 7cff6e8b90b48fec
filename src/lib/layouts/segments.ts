import type { Box } from './boxes';

function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
	return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/** Whether the open segments ab and cd cross; touching ends do not count. */
export function segmentsCross(
	ax: number,
	ay: number,
	bx: number,
	by: number,
	cx: number,
	cy: number,
	dx: number,
	dy: number
): boolean {
	// most pairs are far apart
	if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
	if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
	return (
		turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0 &&
		turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0
	);
}

/** Whether the segment ab runs through a box: their bounds meet, and the line has corners on both sides. */
export function segmentMeetsBox(ax: number, ay: number, bx: number, by: number, box: Box): boolean {
	if (ax < box.left && bx < box.left) return false;
	if (ax > box.right && bx > box.right) return false;
	if (ay < box.top && by < box.top) return false;
	if (ay > box.bottom && by > box.bottom) return false;
	const one = turn(ax, ay, bx, by, box.left, box.top) > 0;
	return (
		turn(ax, ay, bx, by, box.right, box.top) > 0 !== one ||
		turn(ax, ay, bx, by, box.left, box.bottom) > 0 !== one ||
		turn(ax, ay, bx, by, box.right, box.bottom) > 0 !== one
	);
}
