import type { Hue, Status } from '../ledger/ledger';
import { strandDash } from '../scene/scene';
import { drawBadge } from './draw-network';
import type { Palette } from './palette';
import { svg, type SvgNode } from './svg-node';

/** A sample of a line, 30 units wide, level with y: what a legend and a list of ties show. */
export function drawTieSample(
	hue: Hue | null,
	status: Status,
	x: number,
	y: number,
	palette: Palette
): SvgNode {
	const colour = hue ? palette.mark[hue] : palette.control;
	const dash = strandDash(status);
	return svg(
		'g',
		{ opacity: status === 'ended' ? 0.6 : undefined },
		svg('line', {
			x1: x,
			x2: x + 30,
			y1: y,
			y2: y,
			stroke: colour,
			'stroke-width': status === 'acknowledged' ? 3.2 : 2,
			'stroke-dasharray': dash.length === 2 && dash[0] > 1 ? '6 3.5' : dash.join(' '),
			'stroke-linecap': status === 'hypothetical' ? 'round' : undefined
		}),
		status === 'ended' &&
			svg('line', { x1: x + 29, x2: x + 29, y1: y - 5, y2: y + 5, stroke: colour, 'stroke-width': 1.5 }),
		(status === 'disputed' || status === 'negated') && drawBadge(status, x + 15, y, 6.2, colour, palette)
	);
}
