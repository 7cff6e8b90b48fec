import { HUES, STATUSES, type Status } from '../ledger/ledger';
import { HUE_LABELS, STATUS_LABELS } from '../evidence/status-words';
import { strandWidth, type Scene } from '../scene/scene';
import { shapePath } from '../scene/shapes';
import { textWidth } from '../scene/text-metrics';
import { drawBadge } from './draw-network';
import { drawTieSample } from './draw-sample';
import type { Palette } from './palette';
import { svg, type SvgNode } from './svg-node';

/** A reader of a printed figure has no panel to ask: two statuses are spelt out. */
const EXPLAINED: Partial<Record<Status, string>> = {
	disputed: 'Affirmed and denied',
	negated: 'Said not to hold'
};

const ROW = 22;
const SIZE = 11;

/** The legend of what a scene holds, and of nothing else: colours, line styles, widths, shapes. */
export function drawLegend(
	scene: Scene,
	palette: Palette,
	area: { x: number; y: number; width: number }
): { node: SvgNode; height: number } {
	const lit = scene.strands.filter((strand) => strand.light !== 'faint');
	const items: { width: number; draw(x: number, y: number): (SvgNode | false)[] }[] = [];
	const word = (text: string, x: number, y: number, strong = false) =>
		svg(
			'text',
			{
				x,
				y: y + 4,
				'font-size': SIZE,
				'font-weight': strong ? 600 : 450,
				fill: strong ? palette.ink2 : palette.ink
			},
			text
		);
	const width = (text: string, weight = 450) => textWidth(text, { family: 'sans', weight, size: SIZE });
	const head = (text: string) =>
		items.push({ width: width(text, 600) + 14, draw: (x, y) => [word(text, x, y, true)] });

	if (lit.length) head('Colour');
	for (const hue of HUES) {
		if (!lit.some((strand) => strand.hue === hue)) continue;
		const text = HUE_LABELS[hue];
		items.push({
			width: width(text) + 58,
			draw: (x, y) => [drawTieSample(hue, 'asserted', x, y, palette), word(text, x + 37, y)]
		});
	}
	if (lit.length) head('Line');
	for (const status of STATUSES) {
		if (!lit.some((strand) => strand.status === status)) continue;
		const text = EXPLAINED[status] ?? STATUS_LABELS[status];
		items.push({
			width: width(text) + 58,
			draw: (x, y) => [drawTieSample(null, status, x, y, palette), word(text, x + 37, y)]
		});
	}
	if (lit.some((strand) => strand.width > strandWidth(1, strand.status))) {
		const text = 'thicker: more distinct origins';
		items.push({
			width: width(text) + 58,
			draw: (x, y) => [
				svg('line', {
					x1: x,
					x2: x + 30,
					y1: y - 3,
					y2: y - 3,
					stroke: palette.control,
					'stroke-width': 1.25
				}),
				svg('line', {
					x1: x,
					x2: x + 30,
					y1: y + 3,
					y2: y + 3,
					stroke: palette.control,
					'stroke-width': 3.5
				}),
				word(text, x + 37, y)
			]
		});
	}
	if (scene.strands.some((strand) => strand.quoted)) {
		const text = 'says so of others';
		items.push({
			width: width(text) + 36,
			draw: (x, y) => [drawBadge('quotation', x + 7, y, 7, palette.ink, palette), word(text, x + 19, y)]
		});
	}
	if (scene.actors.length) head('Shape');
	const kinds = new Map(scene.actors.map((actor) => [actor.kind, actor]));
	for (const [kind, { shape, dashed }] of kinds) {
		items.push({
			width: width(kind) + 38,
			draw: (x, y) => [
				svg('path', {
					d: shapePath(shape, 6.5, x + 8, y),
					fill: palette.panel,
					stroke: palette.ink,
					'stroke-width': 1.3,
					'stroke-dasharray': dashed ? '3 2' : undefined
				}),
				word(kind, x + 20, y)
			]
		});
	}
	const nodes: (SvgNode | false)[] = [];
	let x = area.x;
	let y = area.y + ROW / 2;
	for (const item of items) {
		if (x > area.x && x + item.width - 18 > area.x + area.width) {
			x = area.x;
			y += ROW;
		}
		nodes.push(...item.draw(x, y));
		x += item.width;
	}
	return { node: svg('g', { class: 'legend' }, ...nodes), height: y + ROW / 2 - area.y };
}
