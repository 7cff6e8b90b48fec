import type { Core, EventObject } from 'cytoscape';
import { PALETTES } from '../figure/palette';
import type { Light, Scene } from '../scene/scene';
import { BASE_STYLE, actorStyle, linkStyle, strandStyle } from './cytoscape-style';
import type { Viewport } from './viewport';

/** What a gesture on the network was aimed at. */
export type Target =
	| { kind: 'actor'; id: string }
	| { kind: 'strand'; id: string }
	| { kind: 'link'; id: string }
	| { kind: 'background' };

/** What the page is told of gestures. */
export interface Gestures {
	tap(target: Target, added: boolean): void;
	doubleTap(target: Target): void;
	hover(target: Target): void;
	viewport(viewport: Viewport): void;
	/** An actor is being dragged (no place yet), or was put somewhere; without it none can be dragged. */
	drag?(actor: string, at: [number, number] | null): void;
}

/** A mounted network: draws scenes, moves the viewport. */
export interface Canvas {
	/** Brings the canvas in step with a scene. Elements that stay are kept; positions never jump. */
	draw(scene: Scene, theme: 'light' | 'dark'): void;
	/** Moves to a viewport, at once or calmly (milliseconds). */
	moveTo(viewport: Viewport, duration: number): void;
	size(): { width: number; height: number };
	destroy(): void;
}

/** Closest and furthest the reader may go. */
const ZOOM = { min: 0.25, max: 5 };

/**
 * Mounts cytoscape in an element. Loaded when asked, after the first paint.
 *
 * @returns null where the element has left the page in the meantime
 * @param container must have `position: relative`; buttons inside it keep working: their events bubble
 */
export async function mountCanvas(
	container: HTMLElement,
	start: Viewport,
	gestures: Gestures
): Promise<Canvas | null> {
	const { default: cytoscape } = await import('cytoscape');
	// the reader may have left the network while it was loading
	if (!container.isConnected) return null;
	const cy: Core = cytoscape({
		container,
		style: BASE_STYLE,
		autoungrabify: !gestures.drag,
		autounselectify: true,
		boxSelectionEnabled: false,
		minZoom: ZOOM.min,
		maxZoom: ZOOM.max,
		zoom: start.zoom,
		pan: { x: start.x, y: start.y }
	});
	/** What the last two taps were aimed at: quick taps on two actors are not a double tap, though cytoscape says so. */
	let tapped: [string, string] = ['', ''];
	cy.on('tap', (event) => {
		const target = targetOf(event);
		tapped = [tapped[1], JSON.stringify(target)];
		gestures.tap(target, isAdded(event));
	});
	cy.on('dbltap', (event) => {
		if (tapped[0] === tapped[1]) gestures.doubleTap(targetOf(event));
	});
	cy.on('mouseover mouseout', 'node, edge', (event) =>
		gestures.hover(event.type === 'mouseover' ? targetOf(event) : { kind: 'background' })
	);
	cy.on('drag', 'node', ({ target }) => gestures.drag?.(target.data('mark'), null));
	cy.on('dragfree', 'node', ({ target }) => {
		const { x, y } = target.position();
		gestures.drag?.(target.data('mark'), [Math.round(x), Math.round(y)]);
	});
	cy.on('viewport', () => gestures.viewport({ ...cy.pan(), zoom: cy.zoom() }));
	return {
		draw: (scene, theme) => drawScene(cy, scene, theme),
		moveTo(viewport, duration) {
			cy.stop();
			const to = { zoom: viewport.zoom, pan: { x: viewport.x, y: viewport.y } };
			if (duration > 0) cy.animate({ ...to, duration, easing: 'ease-out' });
			else cy.viewport(to);
		},
		size: () => ({ width: cy.width(), height: cy.height() }),
		destroy: () => cy.destroy()
	};
}

/** A button of the layer above counts as what it stands for: its events bubble down to the canvas. */
function targetOf(event: EventObject): Target {
	const origin = event.originalEvent?.target;
	const button = origin instanceof Element ? origin.closest<HTMLElement>('[data-mark]') : null;
	const [kind, id] = button
		? [button.dataset.kind, button.dataset.mark]
		: event.target === event.cy
			? ['background', '']
			: [event.target.data('kind'), event.target.data('mark')];
	return kind === 'background' ? { kind } : ({ kind, id } as Target);
}

const isAdded = (event: EventObject) => (event.originalEvent as MouseEvent | undefined)?.shiftKey ?? false;

/** What an element was last drawn with, so that only what changed is styled anew. */
const LAST = 'drawn';

function drawScene(cy: Core, scene: Scene, theme: 'light' | 'dark'): void {
	const palette = PALETTES[theme];
	const actors = new Map(scene.actors.map((actor) => [actor.id, actor]));
	const wanted = new Set<string>();
	cy.batch(() => {
		const place = (id: string, data: Record<string, string>, style: Record<string, unknown>) => {
			wanted.add(id);
			const found = cy.getElementById(id);
			const element = found.nonempty()
				? found
				: cy.add({ group: data.source ? 'edges' : 'nodes', data: { id, ...data } });
			const signature = JSON.stringify(style);
			if (element.scratch(LAST) === signature) return element;
			element.scratch(LAST, signature);
			element.style(style);
			return element;
		};
		for (const actor of scene.actors) {
			const node = place(`a:${actor.id}`, { kind: 'actor', mark: actor.id }, actorStyle(actor, palette));
			const { x, y } = node.position();
			if (x !== actor.x || y !== actor.y) node.position({ x: actor.x, y: actor.y });
		}
		scene.links.forEach((link) => {
			const style = linkStyle(link, actors.get(link.a)!, actors.get(link.b)!, palette);
			place(`l:${link.id}`, edgeData('link', link.id, link.a, link.b), {
				...style,
				'z-index': DEPTH[link.light]
			});
		});
		scene.strands.forEach((strand) => {
			const style = strandStyle(strand, actors.get(strand.from)!, actors.get(strand.to)!, palette);
			place(`s:${strand.id}`, edgeData('strand', strand.id, strand.from, strand.to), {
				...style,
				'z-index': DEPTH[strand.light]
			});
		});
		cy.elements().forEach((element) => {
			if (!wanted.has(element.id())) element.remove();
		});
	});
}

/** Lit ties are drawn above faint ones. */
const DEPTH: Record<Light, number> = { faint: 0, plain: 1, lit: 2, selected: 3 };

function edgeData(kind: string, mark: string, from: string, to: string): Record<string, string> {
	return { kind, mark, source: `a:${from}`, target: `a:${to}` };
}
