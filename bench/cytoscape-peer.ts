import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import { PALETTES } from '../src/lib/figure/palette';
import type { Scene } from '../src/lib/scene/scene';

/** The actors and ties of a scene as anyone would hand them to cytoscape: places and names, no routes. */
export function cytoscapeElements(scene: Scene): ElementDefinition[] {
	return [
		...scene.actors.map(({ id, name, x, y, r }) => ({
			data: { id: `a:${id}`, label: name, size: r * 2 },
			position: { x, y }
		})),
		...scene.strands.map(({ id, from, to, hue, width, sentence }) => ({
			data: {
				id: `s:${id}`,
				source: `a:${from}`,
				target: `a:${to}`,
				hue,
				width,
				label: sentence.split(',')[0]
			}
		}))
	];
}

/** The usual style of such a graph: coloured arrows, curved where they are parallel, with labels. */
export const CYTOSCAPE_STYLE: StylesheetJson = [
	{
		selector: 'node',
		style: {
			...{ width: 'data(size)', height: 'data(size)', label: 'data(label)' },
			...{ 'background-color': '#fff', 'border-width': 2, 'text-valign': 'bottom', 'font-size': 12 }
		}
	},
	{
		selector: 'edge',
		style: {
			...{ 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', width: 'data(width)' },
			...{ label: 'data(label)', 'font-size': 9, 'text-rotation': 'autorotate' }
		}
	},
	...Object.entries(PALETTES.light.mark).map(([hue, colour]) => ({
		selector: `edge[hue="${hue}"]`,
		style: { 'line-color': colour, 'target-arrow-color': colour }
	})),
	{ selector: '.faint', style: { opacity: 0.2 } }
];
