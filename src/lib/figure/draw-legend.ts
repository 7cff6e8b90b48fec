import { HUES, STATUSES, type Hue, type Status } from '../ledger/ledger';
import { HUE_LABELS, STATUS_LABELS } from '../evidence/status-words';
import { strandWidth, type Scene } from '../scene/scene';
import { shapePath } from '../scene/shapes';
import { textWidth } from '../scene/text-metrics';
import { textLine, type Block } from './block';
import { drawBadge } from './draw-network';
import { drawTieSample } from './draw-sample';
import type { Palette } from './palette';
import { svg, type SvgNode } from './svg-node';

/** A reader of a printed figure has no panel to ask: two statuses are spelt out. */
const EXPLAINED: Partial<Record<Status, string>> = {
	disputed: 'Affirmed and denied',
	negated: 'Said not to hold'
};

const ROW = 20;
const SIZE = 10.8;

/** One item of a legend; a head starts a group and is kept with what follows. */
interface Item {
	/** The name of a group. */
	isHead?: true;
	width: number;
	draw(x: number, y: number): (SvgNode | false)[];
}

/** The legend of what scenes hold, and of nothing else: colours, line styles, widths and shapes, with their counts. */
export function drawLegend(scenes: readonly Scene[], palette: Palette, width: number): Block {
	const lit = scenes.flatMap(({ strands }) => strands.filter((strand) => strand.light !== 'faint'));
	const ties = new Map(lit.map(({ tie, hue, status }) => [`${tie} ${status}`, { tie, hue, status }]));
	const items: Item[] = [];
	const style = (weight: number) => ({ family: 'sans', weight, size: SIZE }) as const;
	const word = (text: string, x: number, y: number, strong = false) =>
		textLine(text, x, y + 4, { ...style(strong ? 600 : 450), fill: strong ? palette.ink2 : palette.ink });
	const wide = (text: string, weight = 450) => textWidth(text, style(weight));
	const head = (text: string) =>
		items.push({ isHead: true, width: wide(text, 600) + 14, draw: (x, y) => [word(text, x, y, true)] });
	const put = (text: string, room: number, sample: (x: number, y: number) => SvgNode | SvgNode[]) =>
		items.push({
			width: wide(text) + room + 16,
			draw: (x, y) => [...[sample(x, y)].flat(), word(text, x + room, y)]
		});

	if (ties.size) head('Colour');
	for (const hue of HUES) {
		const many = distinct(ties.values(), (tie) => tie.hue === hue);
		if (many) put(`${HUE_LABELS[hue]} ${many}`, 36, (x, y) => drawTieSample(hue, 'asserted', x, y, palette));
	}
	if (ties.size) head('Line');
	for (const status of STATUSES) {
		const many = distinct(ties.values(), (tie) => tie.status === status);
		const text = `${EXPLAINED[status] ?? STATUS_LABELS[status]} ${many}`;
		if (many) put(text, 36, (x, y) => drawTieSample(null, status, x, y, palette));
	}
	if (lit.some((strand) => strand.width > strandWidth(1, strand.status))) {
		put('thicker: more distinct origins', 36, (x, y) =>
			[1.25, 3.5].map((weight, i) =>
				svg('line', {
					...{ x1: x, x2: x + 30, y1: y - 3 + i * 6, y2: y - 3 + i * 6 },
					...{ stroke: palette.control, 'stroke-width': weight }
				})
			)
		);
	}
	if (scenes.some(({ strands }) => strands.some((strand) => strand.quoted))) {
		put('says so of others', 19, (x, y) => drawBadge('quotation', x + 7, y, 7, palette.ink, palette));
	}
	const actors = new Map(scenes.flatMap((scene) => scene.actors.map((actor) => [actor.id, actor])));
	if (actors.size) head('Shape');
	const kinds = new Map([...actors.values()].map((actor) => [actor.kind, actor]));
	for (const [kind, { shape, dashed }] of kinds) {
		const many = [...actors.values()].filter((actor) => actor.kind === kind).length;
		put(`${kind} ${many}`, 20, (x, y) =>
			svg('path', {
				d: shapePath(shape, 6.5, x + 8, y),
				...{ fill: palette.panel, stroke: palette.ink, 'stroke-width': 1.3 },
				'stroke-dasharray': dashed ? '3 2' : undefined
			})
		);
	}
	return setRows(items, width);
}

/** Ties of a kind; a tie that stands in two pictures counts once. */
function distinct(
	ties: Iterable<{ tie: number; hue: Hue; status: Status }>,
	is: (tie: { hue: Hue; status: Status }) => boolean
): number {
	return new Set([...ties].filter(is).map(({ tie }) => tie)).size;
}

/** Each group on rows of its own where that takes no more rows than one after the other. */
function setRows(items: readonly Item[], width: number): Block {
	const flowing = placeItems(items, width, false);
	const grouped = placeItems(items, width, true);
	const places = last(grouped) <= last(flowing) ? grouped : flowing;
	return {
		nodes: items.flatMap((item, i) => item.draw(places[i].x, places[i].row * ROW + ROW / 2)),
		width,
		height: items.length ? (last(places) + 1) * ROW : 0
	};
}

type Place = { x: number; row: number };
const last = (places: readonly Place[]) => places[places.length - 1]?.row ?? 0;

function placeItems(items: readonly Item[], width: number, inGroups: boolean): Place[] {
	let x = 0;
	let row = 0;
	return items.map((item, i) => {
		// the head of a group never ends a row
		const needed = item.width + (item.isHead ? (items[i + 1]?.width ?? 0) : 0);
		if (x > 0 && (x + needed - 16 > width || (inGroups && item.isHead))) {
			x = 0;
			row++;
		}
		const place = { x, row };
		x += item.width;
		return place;
	});
}
