import { describe, expect, it } from 'vitest';
import { PALETTES } from './palette';
import type { SvgNode } from './svg-node';
import { drawChain, drawUprightChain, type ChainActor, type ChainHop } from './draw-chain';

const palette = PALETTES.light;
const actors: ChainActor[] = [
	{ name: 'North', type: 'state' },
	{ name: 'South', type: 'de-facto-authority' },
	{ name: 'Rebels', type: 'armed-group' }
];
const hop = (more: Partial<ChainHop> = {}): ChainHop => ({
	...{ kind: 'tie', hue: 'third-party', status: 'asserted', predicate: 'harbours', verb: 'harbours' },
	...{ caption: 'North accuses, South denies', isWeakest: false, symmetric: false, reports: 1, ...more }
});

function all(node: SvgNode): SvgNode[] {
	return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child)))];
}
const texts = (node: SvgNode) =>
	all(node).flatMap(({ tag, children }) => (tag === 'tspan' ? [String(children[0])] : []));
const lines = (node: SvgNode) => all(node).filter(({ attrs }) => attrs.fill === 'none' && attrs.stroke);

describe('drawChain', () => {
	it('names every actor, verb and caption whole', () => {
		const { node } = drawChain(
			actors,
			[hop(), hop({ verb: 'attacks', caption: 'South says' })],
			800,
			palette
		);
		const words = texts(node).join(' ');
		for (const name of ['North', 'South', 'Rebels', 'harbours', 'attacks', 'South says']) {
			expect(words).toContain(name);
		}
	});

	it('keeps everything within its width and height', () => {
		const { node, width, height } = drawChain(actors, [hop(), hop()], 640, palette);
		for (const { tag, attrs } of all(node)) {
			if (tag !== 'tspan') continue;
			expect(Number(attrs.x)).toBeGreaterThanOrEqual(0);
			expect(Number(attrs.x)).toBeLessThanOrEqual(width);
			expect(Number(attrs.y)).toBeGreaterThan(0);
			expect(Number(attrs.y)).toBeLessThan(height);
		}
	});

	it('breaks a caption into lines where a hop is narrow, and grows', () => {
		const caption = 'The Afghan Taliban accuse, and Pakistan and its military deny every word of it';
		const wide = drawChain(actors, [hop({ caption }), hop()], 1400, palette);
		const narrow = drawChain(actors, [hop({ caption }), hop()], 520, palette);
		expect(narrow.height).toBeGreaterThan(wide.height);
		expect(texts(narrow.node).join(' ')).toContain('deny every word');
	});

	it('dashes what is alleged or disputed, and dots the act of accusing in ink', () => {
		const { node } = drawChain(
			actors,
			[hop({ kind: 'accusation' }), hop({ status: 'disputed' })],
			800,
			palette
		);
		const strokes = lines(node).map(({ attrs }) => [attrs.stroke, attrs['stroke-dasharray']]);
		expect(strokes).toContainEqual([palette.ink, '0.1 5']);
		expect(strokes).toContainEqual([palette.mark['third-party'], '8 5']);
	});

	it('gives a symmetric tie no arrowhead', () => {
		const heads = (symmetric: boolean) =>
			all(drawChain(actors.slice(0, 2), [hop({ symmetric })], 500, palette).node).filter(
				({ tag, attrs }) => tag === 'path' && attrs.fill === palette.mark['third-party']
			).length;
		expect([heads(false), heads(true)]).toEqual([1, 0]);
	});
});

describe('drawUprightChain', () => {
	it('stands one actor under the other within the width of a phone', () => {
		const { node, height } = drawUprightChain(actors, [hop(), hop()], 358, palette);
		const at = (name: string) =>
			Number(all(node).find(({ tag, children }) => tag === 'tspan' && children[0] === name)!.attrs.y);
		expect(at('North')).toBeLessThan(at('South'));
		expect(at('South')).toBeLessThan(at('Rebels'));
		expect(at('Rebels')).toBeLessThan(height);
	});
});
