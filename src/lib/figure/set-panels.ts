import { corners, overlaps } from '../scene/oriented-box';
import type { NumberedScene } from '../scene/number-scene';
import { AS_PLACED, type Squeeze } from '../scene/squeeze-stage';
import type { OrientedBox } from '../scene/oriented-box';
import { paragraph, put, type Block } from './block';
import { drawLines, drawShapes, drawWords } from './draw-network';
import { drawNumbers } from './draw-numbers';
import { padded, type FigurePanel } from './figure-content';
import type { FigurePalette } from './figure-palette';
import { svg, type SvgNode } from './svg-node';

const GAP = 26;
/** A network is drawn at most this much larger than on screen. */
const LARGEST = 1.25;
/** Below this scale actors move together, as far as TIGHTEST. */
const WANTED = 0.9;
/** Pictures side by side are not smaller than this, nor narrower where the height is free. */
const LEGIBLE = 0.8;
const SIDE = 440;
const TIGHTEST = 0.66;
/** And on the side that has room they move apart as far as this, of which so much is kept free. */
const WIDEST = 1.3;
const SPARE = 0.92;
/** Room around the drawing, and about what names and shapes take of its width and height. */
const EDGE = 8;
const FIXED = 90;

/** The pictures of a figure in the room they have, with the scale at which a network came out. */
export interface SetPanels extends Block {
	scale: number;
}

/**
 * Sets the pictures side by side, or below each other where they would be too narrow.
 *
 * @param height greatest height, in units
 */
export function setPanels(
	panels: readonly FigurePanel[],
	width: number,
	height: number,
	palette: FigurePalette,
	transparent: boolean
): SetPanels {
	const set = (aside: boolean) => setAll(panels, width, height, palette, transparent, aside);
	if (panels.length < 2) return set(false);
	const across = set(true);
	if (across.scale >= LEGIBLE && Number.isFinite(height)) return across;
	if (!Number.isFinite(height)) return width / panels.length >= SIDE ? across : set(false);
	const down = set(false);
	return down.scale > across.scale ? down : across;
}

function setAll(
	panels: readonly FigurePanel[],
	width: number,
	height: number,
	palette: FigurePalette,
	transparent: boolean,
	aside: boolean
): SetPanels {
	const gaps = GAP * (panels.length - 1);
	const each = aside ? (width - gaps) / panels.length : width;
	const room = aside ? height : Math.max(1, (height - gaps) / panels.length);
	const set = panels.map((panel, i) => setPanel(panel, each, room, palette, transparent, i));
	const nodes: SvgNode[] = [];
	let x = 0;
	let y = 0;
	for (const panel of set) {
		nodes.push(put(panel, x, y));
		if (aside) x += each + GAP;
		else y += panel.height + GAP;
	}
	return {
		...{ nodes, width },
		height: aside ? Math.max(0, ...set.map((panel) => panel.height)) : Math.max(0, y - GAP),
		scale: Math.min(LARGEST, ...set.map(({ scale }) => scale))
	};
}

function setPanel(
	panel: FigurePanel,
	width: number,
	height: number,
	palette: FigurePalette,
	transparent: boolean,
	order: number
): SetPanels {
	const head = panel.heading
		? paragraph(panel.heading, width, { family: 'sans', weight: 600, size: 12, fill: palette.ink }, 17)
		: undefined;
	const top = head ? head.height + 6 : 0;
	if (panel.kind === 'drawing') {
		const drawn = panel.draw(Math.max(width, panel.least), palette);
		const scale = Math.min(1, width / drawn.width, (height - top) / drawn.height);
		const node = svg('g', { transform: `translate(0 ${top}) scale(${scale.toFixed(4)})` }, drawn.node);
		return {
			nodes: [...(head?.nodes ?? []), node],
			...{ width, height: top + drawn.height * scale, scale }
		};
	}
	// where nobody is left there is nothing to read: the words below say so
	if (!panel.scene(AS_PLACED).actors.length) {
		return { nodes: head?.nodes ?? [], width, height: top, scale: 1 };
	}
	const { scene, scale } = fitScene(panel.scene, width, height - top);
	const box = padded(scene.bounds, EDGE);
	const [across, down] = [box.right - box.left, box.bottom - box.top];
	const left = (width - across * scale) / 2 - box.left * scale;
	const node = svg(
		'g',
		{
			transform: `translate(${left.toFixed(2)} ${(top - box.top * scale).toFixed(2)}) scale(${scale.toFixed(4)})`
		},
		...drawScene(scene, palette, transparent, `gaps${order || ''}`)
	);
	return { nodes: [...(head?.nodes ?? []), node], ...{ width, height: top + down * scale, scale } };
}

/**
 * The scene in a room. Where it would have to shrink below what can be read, its actors move together first, as far as
 * that goes; where only one side is short, they move apart on the other.
 */
function fitScene(
	sceneAt: (squeeze: Squeeze) => NumberedScene,
	width: number,
	height: number
): { scene: NumberedScene; scale: number } {
	const fit = ({ bounds }: NumberedScene) => {
		const { left, right, top, bottom } = padded(bounds, EDGE);
		return Math.max(0.05, Math.min(width / (right - left), height / (bottom - top), LARGEST));
	};
	const whole = sceneAt(AS_PLACED);
	let best = { scene: whole, scale: fit(whole) };
	if (best.scale >= WANTED) return best;
	const { left, right, top, bottom } = whole.bounds;
	const across = (width / WANTED - FIXED) / (right - left - FIXED);
	const down = (height / WANTED - FIXED) / (bottom - top - FIXED);
	// a network that much too large is not made readable by moving its actors together
	if (Math.min(across, down) < TIGHTEST / 2) return best;
	const within = (factor: number) => Math.round(Math.min(WIDEST, Math.max(TIGHTEST, factor)) * 100) / 100;
	// what does not move along, names and lanes, is only guessed: a second step comes closer
	for (const closer of [1, 0.86]) {
		const scene = sceneAt({
			x: within(across < 1 ? across * closer : across * SPARE),
			y: within(down < 1 ? down * closer : Math.min(1, down))
		});
		const scale = fit(scene);
		if (scale > best.scale && !isCrowded(scene)) best = { scene, scale };
		if (best.scale >= WANTED) break;
	}
	return best;
}

/** Whether a name would stand on another name or on a shape. */
function isCrowded({ actors }: NumberedScene): boolean {
	const shapes = actors.map(({ x, y, r }) => ({ x, y, width: 2 * r, height: 2 * r, angle: 0 }));
	return actors.some(
		({ label }, i) =>
			shapes.some((shape, k) => k !== i && overlaps(label.box, shape)) ||
			actors.some((other, k) => k > i && overlaps(label.box, other.label.box))
	);
}

/** The drawing; without a ground the lines are cut out under the words, with one they are covered. */
function drawScene(
	scene: NumberedScene,
	palette: FigurePalette,
	transparent: boolean,
	id: string
): SvgNode[] {
	const words = drawWords(scene, palette, transparent ? 'none' : palette.ground);
	const numbers = drawNumbers(scene.numbers, palette);
	if (!transparent) return [drawLines(scene, palette), drawShapes(scene, palette), words, numbers];
	const { left, top, right, bottom } = padded(scene.bounds, 80);
	const gaps = scene.strands.flatMap(({ label }) =>
		label ? [cornerPath({ ...label.box, width: label.box.width + 6, height: label.box.height })] : []
	);
	return [
		svg(
			'clipPath',
			{ id },
			svg('path', {
				d: `M${left} ${top}H${right}V${bottom}H${left}Z${gaps.join('')}`,
				'clip-rule': 'evenodd'
			})
		),
		svg('g', { 'clip-path': `url(#${id})` }, drawLines(scene, palette)),
		...[drawShapes(scene, palette), words, numbers]
	];
}

function cornerPath(box: OrientedBox): string {
	return `M${corners(box)
		.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
		.join('L')}Z`;
}
