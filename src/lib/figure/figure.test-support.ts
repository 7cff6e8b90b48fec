import { corners, overlaps, type OrientedBox } from '../scene/oriented-box';
import { textWidth } from '../scene/text-metrics';
import { asSet } from './as-set';
import { SERIF } from './palette';
import type { SvgNode } from './svg-node';

/** All elements of a drawing, the root first. */
export function nodesOf(root: SvgNode): SvgNode[] {
	return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : nodesOf(child)))];
}

/** All words inside an element, in order. */
export function wordsIn(node: SvgNode): string {
	return node.children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('');
}

/** All words of a drawing, one entry for each text element. */
export function linesOf(root: SvgNode): string[] {
	return nodesOf(root)
		.filter(({ tag }) => tag === 'text')
		.map((node) => (node.children.some((child) => isLine(child)) ? node.children : [node]))
		.map((parts) => parts.map((part) => (typeof part === 'string' ? part : wordsIn(part))).join(' '));
}

/** A tspan with a place of its own begins a line; any other goes on in the line that it stands in. */
const isLine = (child: SvgNode | string): child is SvgNode =>
	typeof child !== 'string' && child.attrs.x !== undefined;

/** A piece of a drawing with the room it takes on the sheet, in the units of its viewBox. */
export interface Placed {
	words: string;
	box: OrientedBox;
	/** Counts the lines of the drawing: pieces of one line follow each other, and cannot stand on one another. */
	line: number;
	/** Classes of the elements around it. */
	within: readonly string[];
}

/** Everything that a reader must see whole: lines of words, and the discs of numbers. */
export interface Placements {
	lines: Placed[];
	discs: Placed[];
}

/** Turn, scale and place of an element: x' = k (x cos − y sin) + dx. */
interface Frame {
	k: number;
	angle: number;
	dx: number;
	dy: number;
}

/** What text takes over from the elements around it. */
interface Setting {
	stack: string;
	size: number;
	weight: number;
	anchor: string;
}

/** Finds the place on the sheet of all words and numbers, through every transform above them. */
export function placementsOf(root: SvgNode): Placements {
	const found: Placements = { lines: [], discs: [] };
	let line = 0;
	const visit = (node: SvgNode, outer: Frame, inherited: Setting, within: readonly string[]) => {
		if (node.tag === 'clipPath') return;
		const frame = moved(outer, String(node.attrs.transform ?? ''));
		const setting = settingIn(node, inherited);
		const classes = node.attrs.class === undefined ? within : [...within, String(node.attrs.class)];
		if (node.tag === 'text') {
			for (const pieces of rowsOf(node, setting)) {
				line++;
				for (const { words, box } of pieces)
					found.lines.push({ words, line, within: classes, box: placed(frame, box) });
			}
			return;
		}
		const [disc, digits] = node.children;
		if (isTag(disc, 'rect') && isTag(digits, 'text') && /^\d+$/.test(wordsIn(digits)) && disc.attrs.rx) {
			const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(disc.attrs[name]));
			const box = { x: x + width / 2, y: y + height / 2, width, height, angle: 0 };
			// the chips of links have an outline, numbers have none
			if (disc.attrs.stroke === undefined)
				found.discs.push({ words: wordsIn(digits), line, within: classes, box: placed(frame, box) });
		}
		for (const child of node.children) if (typeof child !== 'string') visit(child, frame, setting, classes);
	};
	const plain = { stack: 'sans-serif', size: 16, weight: 400, anchor: 'start' };
	visit(root, { k: 1, angle: 0, dx: 0, dy: 0 }, plain, []);
	return found;
}

const isTag = (child: SvgNode | string | undefined, tag: string): child is SvgNode =>
	typeof child === 'object' && child.tag === tag;

function settingIn({ attrs }: SvgNode, from: Setting): Setting {
	return {
		stack: String(attrs['font-family'] ?? from.stack),
		size: Number(attrs['font-size'] ?? from.size),
		weight: Number(attrs['font-weight'] ?? from.weight),
		anchor: String(attrs['text-anchor'] ?? from.anchor)
	};
}

function moved(frame: Frame, transform: string): Frame {
	return [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].reduce((now, [, name, inside]) => {
		const [a, b = 0] = inside.split(/[ ,]+/).map(Number);
		if (name === 'scale') return { ...now, k: now.k * a };
		if (name === 'rotate') return { ...now, angle: now.angle + (a * Math.PI) / 180 };
		if (name !== 'translate') throw new Error(`A drawing uses '${name}'.`);
		const [cos, sin] = [Math.cos(now.angle) * now.k, Math.sin(now.angle) * now.k];
		return { ...now, dx: now.dx + a * cos - b * sin, dy: now.dy + a * sin + b * cos };
	}, frame);
}

function placed({ k, angle, dx, dy }: Frame, box: OrientedBox): OrientedBox {
	const [cos, sin] = [Math.cos(angle) * k, Math.sin(angle) * k];
	return {
		...{ x: dx + box.x * cos - box.y * sin, y: dy + box.x * sin + box.y * cos },
		...{ width: box.width * k, height: box.height * k, angle: box.angle + angle }
	};
}

/** The lines of a text element, and in a line each stretch of one size: small raised letters stand higher. */
function rowsOf(node: SvgNode, setting: Setting): { words: string; box: OrientedBox }[][] {
	const lines: { x: number; y: number; runs: { text: string; own: Setting; dy: number }[] }[] = [
		{ x: Number(node.attrs.x ?? 0), y: Number(node.attrs.y ?? 0), runs: [] }
	];
	let dy = 0;
	for (const child of node.children) {
		if (typeof child !== 'string' && child.attrs.x !== undefined) {
			dy = 0;
			lines.push({ x: Number(child.attrs.x), y: Number(child.attrs.y), runs: [] });
		}
		const line = lines[lines.length - 1];
		if (typeof child === 'string') line.runs.push({ text: child, own: setting, dy });
		else {
			dy += Number(child.attrs.dy ?? 0);
			line.runs.push({ text: wordsIn(child), own: settingIn(child, setting), dy });
		}
	}
	return lines.map(({ x, y, runs }) => {
		const widths = runs.map(({ text, own }) => widthOf(text, own));
		const whole = widths.reduce((sum, width) => sum + width, 0);
		let left = x - whole * ({ start: 0, middle: 0.5, end: 1 }[setting.anchor] ?? 0);
		return runs.map(({ text, own, dy: up }, i) => {
			const width = widths[i];
			left += width;
			// from the tops of capitals to the ends of descenders
			const box = {
				...{ x: left - width / 2, y: y + up - own.size * 0.3, width, height: own.size * 0.9, angle: 0 }
			};
			return { words: text, box };
		});
	});
}

const widthOf = (text: string, { stack, weight, size }: Setting) =>
	textWidth(text, asSet({ family: stack === SERIF ? 'serif' : 'sans', weight, size }));

/** Room between two margins. */
export interface Room {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** The whole sheet of a figure, in the units of its viewBox. */
export function sheetOf({ attrs }: SvgNode): Room {
	const [left, top, width, height] = String(attrs.viewBox).split(' ').map(Number);
	return { left, top, right: left + width, bottom: top + height };
}

/** A width is measured from tables that are a little off: so much may stick out, in units. */
const ESTIMATE = 1;

/** Lines and numbers that stand on one another, and those that stick out of their room, in words. */
export function collisions({ lines, discs }: Placements, room: Room): string[] {
	const out = [...lines, ...discs].filter(({ box }) =>
		corners(box).some(
			({ x, y }) =>
				x < room.left - ESTIMATE ||
				x > room.right + ESTIMATE ||
				y < room.top - ESTIMATE ||
				y > room.bottom + ESTIMATE
		)
	);
	return [
		...out.map(({ words }) => `“${words}” sticks out`),
		...pairsIn(lines, (a, b) => a.line !== b.line && overlaps(a.box, b.box)),
		...pairsIn(discs, (a, b) => touch(a.box, b.box))
	];
}

/** Whether two discs meet: each is a stroke with round ends, as long as it is wider than high; all lie level. */
function touch(a: OrientedBox, b: OrientedBox): boolean {
	const reach = (a.width - a.height + b.width - b.height) / 2;
	const apart = Math.max(0, Math.abs(a.x - b.x) - reach);
	return Math.hypot(apart, a.y - b.y) < (a.height + b.height) / 2;
}

function pairsIn(all: readonly Placed[], meet: (a: Placed, b: Placed) => boolean): string[] {
	return all.flatMap((one, i) =>
		all
			.slice(0, i)
			.filter((other) => meet(one, other))
			.map((other) => `“${one.words}” on “${other.words}”`)
	);
}
