import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/run.mjs';
import { serve } from '../scripts/serve.mjs';
import type { Scene } from '../src/lib/scene/scene';
import { CYTOSCAPE_STYLE, cytoscapeElements } from './cytoscape-peer';

/** cytoscape alone with a graph; a tap on a node fades all but its neighbourhood. No evidence, search or filter. */
function script(scene: Scene): string {
	return `import cytoscape from './cytoscape.js';
const elements = ${JSON.stringify(cytoscapeElements(scene))};
const style = ${JSON.stringify(CYTOSCAPE_STYLE)};
const cy = cytoscape({ container: document.getElementById('cy'), elements, style, layout: { name: 'preset' } });
cy.on('tap', 'node', ({ target }) => cy.batch(() => {
	cy.elements().addClass('faint');
	target.closedNeighborhood().removeClass('faint');
}));
cy.one('render', () => requestAnimationFrame(() => document.getElementById('cy').setAttribute('data-ready', '')));
window.places = () => cy.nodes().map((node) => ({ label: node.data('label'), ...node.renderedPosition() }));
`;
}

/** Serves a page that holds nothing but cytoscape with the actors and ties of a scene. */
export async function servePeer(scene: Scene): Promise<{ address: string; close(): Promise<void> }> {
	const folder = await mkdtemp(join(tmpdir(), 'hearsay-bench-'));
	await copyFile(
		join(root, 'node_modules/cytoscape/dist/cytoscape.esm.min.mjs'),
		join(folder, 'cytoscape.js')
	);
	await writeFile(join(folder, 'main.js'), script(scene));
	await writeFile(
		join(folder, 'index.html'),
		`<!doctype html><meta charset="utf-8"><title>Peer</title><link rel="icon" href="data:,">
<style>html,body,#cy{margin:0;height:100%}#cy{position:relative}</style>
<div id="cy"></div><script type="module" src="./main.js"></script>`
	);
	const { address, close } = await serve(folder, { port: 0, host: '127.0.0.1' });
	return { address, close: () => close().then(() => rm(folder, { recursive: true })) };
}
