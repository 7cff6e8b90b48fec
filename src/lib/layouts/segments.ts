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

/** Whether the segment ab runs through a box (Liang and Barsky's clipping, 1984). */
export function segmentMeetsBox(ax: number, ay: number, bx: number, by: number, box: Box): boolean {
	let enter = 0;
	let leave = 1;
	const clip = (run: number, room: number): boolean => {
		if (run === 0) return room >= 0;
		if (run < 0) enter = Math.max(enter, room / run);
		else leave = Math.min(leave, room / run);
		return enter <= leave;
	};
	return (
		clip(ax - bx, ax - box.left) &&
		clip(bx - ax, box.right - ax) &&
		clip(ay - by, ay - box.top) &&
		clip(by - ay, box.bottom - ay)
	);
}
