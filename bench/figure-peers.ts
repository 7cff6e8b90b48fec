import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { root } from '../scripts/run.mjs';
import { serve } from '../scripts/serve.mjs';
import { PALETTES } from '../src/lib/figure/palette';
import type { Scene } from '../src/lib/scene/scene';
import { CYTOSCAPE_STYLE, cytoscapeElements } from './cytoscape-peer';

/** What a page of peers can be asked for. Each gives the length of the picture's data address, to see that there is one. */
export interface FigurePeers {
	/** cytoscape's own `png()` of the whole graph, at most 8192 pixels wide or high: beyond that it came out blank. */
	cytoscape(scale: number): number;
	/** sigma's canvases drawn over each other, then `toDataURL`: what its own image exporter does. */
	sigma(): number;
}

/** cytoscape and sigma with the actors and ties of a scene, ready to be asked for pictures. */
function script(scene: Scene): string {
	const nodes = scene.actors.map(({ id, name, x, y, r }) => ({ id, label: name, x, y: -y, size: r / 2 }));
	const edges = scene.strands.map(({ from, to, hue, width, sentence }) => ({
		...{ from, to, size: width, color: PALETTES.light.mark[hue], label: sentence.split(',')[0] }
	}));
	return `import cytoscape from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
const cy = cytoscape({
	container: document.getElementById('cy'),
	elements: ${JSON.stringify(cytoscapeElements(scene))},
	style: ${JSON.stringify(CYTOSCAPE_STYLE)},
	layout: { name: 'preset' }
});
const graph = new MultiDirectedGraph();
for (const { id, ...more } of ${JSON.stringify(nodes)}) graph.addNode(id, more);
for (const { from, to, ...more } of ${JSON.stringify(edges)}) graph.addEdge(from, to, more);
const renderer = new Sigma(graph, document.getElementById('sigma'), { renderEdgeLabels: true });
window.peers = {
	cytoscape(scale) {
		const { w, h } = cy.elements().boundingBox();
		return cy.png({ full: true, scale: Math.min(scale, 8192 / w, 8192 / h), bg: '#fff' }).length;
	},
	sigma() {
		renderer.refresh();
		const canvases = [...document.querySelectorAll('#sigma canvas')];
		const all = document.createElement('canvas');
		all.width = canvases[0].width;
		all.height = canvases[0].height;
		const context = all.getContext('2d');
		context.fillStyle = '#fff';
		context.fillRect(0, 0, all.width, all.height);
		for (const canvas of canvases) if (canvas.width) context.drawImage(canvas, 0, 0, all.width, all.height);
		return all.toDataURL('image/png').length;
	}
};
`;
}

/** Serves a page that holds cytoscape and sigma with a scene. */
export async function serveFigurePeers(scene: Scene): Promise<{ address: string; close(): Promise<void> }> {
	const folder = await mkdtemp(join(tmpdir(), 'hearsay-bench-'));
	// inside the project, so that the libraries are found
	const entry = join(root, 'node_modules/.cache/figure-peers.js');
	await mkdir(dirname(entry), { recursive: true });
	await writeFile(entry, script(scene));
	await build({
		...{ configFile: false, root, logLevel: 'error' },
		build: { outDir: folder, emptyOutDir: true, lib: { entry, formats: ['es'], fileName: () => 'main.js' } }
	});
	await rm(entry);
	await writeFile(
		join(folder, 'index.html'),
		`<!doctype html><meta charset="utf-8"><title>Peers</title><link rel="icon" href="data:,">
<style>html,body{margin:0}#cy,#sigma{position:relative;width:1200px;height:900px}</style>
<div id="cy"></div><div id="sigma"></div><script type="module" src="./main.js"></script>`
	);
	const { address, close } = await serve(folder, { port: 0, host: '127.0.0.1' });
	return { address, close: () => close().then(() => rm(folder, { recursive: true })) };
}
