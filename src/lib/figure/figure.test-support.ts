import { corners, overlaps, type OrientedBox } from '../scene/oriented-box';
import { textWidth } from '../scene/text-metrics';
import { SERIF } from './palette';
import type { SvgNode } from './svg-node';

/** All elements of a drawing, the root first. */
export function nodesOf(root: SvgNode): SvgNode[] {
	return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : nodesOf(child)))];
}

/** All words of a drawing, one entry for each text element. */
export function linesOf(root: SvgNode): string[] {
	return nodesOf(root)
		.filter(({ tag }) => tag === 'text')
		.map((node) =>
			nodesOf(node)
				.flatMap(({ children }) => children.filter((c) => typeof c === 'string'))
				.join(' ')
		);
}

/** A line of words with the room it takes. */
export interface LineBox {
	words: string;
	box: OrientedBox;
}

/** The room that every line of words takes, but for those inside an element of one of the given classes. */
export function lineBoxes(root: SvgNode, without: readonly string[] = []): LineBox[] {
	const found: LineBox[] = [];
	const visit = (node: SvgNode) => {
		if (without.includes(String(node.attrs.class))) return;
		if (node.tag === 'text') {
			const words = node.children.join('');
			const size = Number(node.attrs['font-size']);
			const family = node.attrs['font-family'] === SERIF ? 'serif' : 'sans';
			const width = textWidth(words, { family, weight: Number(node.attrs['font-weight']), size });
			const shift = { start: 0.5, middle: 0, end: -0.5 }[String(node.attrs['text-anchor'] ?? 'start')]!;
			const x = Number(node.attrs.x) + shift * width;
			found.push({
				words,
				box: { x, y: Number(node.attrs.y) - size * 0.3, width, height: size * 0.9, angle: 0 }
			});
		}
		for (const child of node.children) if (typeof child !== 'string') visit(child);
	};
	visit(root);
	return found;
}

/** Pairs of lines that stand on one another, and lines that stick out between the margins, in words. */
export function collisions(lines: readonly LineBox[], left: number, right: number): string[] {
	return lines.flatMap(({ words, box }, i) => {
		const xs = corners(box).map(({ x }) => x);
		// an estimate of a width is not exact
		const out = Math.min(...xs) < left - 1 || Math.max(...xs) > right + 1 ? [`${words} sticks out`] : [];
		const on = lines.slice(0, i).filter((other) => overlaps(box, other.box));
		return [...out, ...on.map((other) => `${words} on ${other.words}`)];
	});
}
