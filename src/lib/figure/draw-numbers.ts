import { NUMBER_RADIUS, numberHalf, numberSize } from '../scene/number-places';
import type { NumberMark } from '../scene/number-scene';
import type { Palette } from './palette';
import { svg, type SvgNode } from './svg-node';

/** A number in a disc of ink about (x, y), wider where it has three digits. */
export function drawNumber(number: number, x: number, y: number, palette: Palette): SvgNode {
	const [size, half] = [numberSize(number), numberHalf(number)];
	return svg(
		'g',
		{},
		svg('rect', {
			...{ x: x - half, y: y - NUMBER_RADIUS, width: half * 2, height: NUMBER_RADIUS * 2 },
			...{ rx: NUMBER_RADIUS, fill: palette.ink }
		}),
		svg(
			'text',
			{
				...{ x, y: y + size * 0.355, 'font-size': size, 'font-weight': 650 },
				...{ 'text-anchor': 'middle', fill: palette.ground }
			},
			String(number)
		)
	);
}

/** The numbers of a scene, with the short lines of those that stand beside their ties. */
export function drawNumbers(marks: readonly NumberMark[], palette: Palette): SvgNode {
	return svg(
		'g',
		{ class: 'numbers' },
		...marks.map(
			({ x, y, leads }) =>
				!!leads &&
				svg(
					'g',
					{},
					svg('line', {
						...{ x1: x, y1: y, x2: leads.x, y2: leads.y },
						...{ stroke: palette.ink, 'stroke-width': 0.8 }
					}),
					svg('circle', { cx: leads.x, cy: leads.y, r: 1.5, fill: palette.ink })
				)
		),
		...marks.map(({ number, x, y }) => drawNumber(number, x, y, palette))
	);
}
