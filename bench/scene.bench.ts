import cytoscape from 'cytoscape';
import {
	drawPicture,
	filteredFacts,
	stageFor,
	type Drawable,
	type PictureView
} from '../src/lib/scene/dossier-picture';
import { NOTHING, type Selection } from '../src/lib/scene/selection';
import type { Bench } from './bench';
import { CYTOSCAPE_STYLE, cytoscapeElements } from './cytoscape-peer';
import { randomDossier, realDossier } from './drawn-dossiers';
import { medianTimes } from './measure';

const viewOf = (select: Selection): PictureView => ({
	select,
	off: { hue: [], status: [], predicate: [], actorType: [], source: [] },
	actors: 'all',
	show: []
});

/**
 * From a ledger to what is drawn: where lines run and labels stand, what a selection lights.
 * cytoscape without a canvas is given the same actors and ties with a style; it takes them in and works the style
 * out, but routes no line and places no label before it has a canvas, so it does less.
 */
export const scene: Bench = {
	name: 'scene',
	async *run(options) {
		const dossiers: Drawable[] = [await realDossier()];
		dossiers.push(options.quick ? randomDossier(100, 400) : randomDossier(500, 2000));
		for (const drawable of dossiers) {
			const { dossier, ledger } = drawable;
			const { principal } = dossier.header;
			const all = viewOf(NOTHING);
			const one = viewOf({ kind: 'actor', ids: [principal[0]] });
			const filtered = filteredFacts(drawable, all.off);
			const stage = stageFor(drawable, all, false);
			const picture = drawPicture(drawable, all, filtered, stage, false);
			const elements = cytoscapeElements(picture.scene);
			const size = `${stage.actors.size} / ${ledger.ties.size}`;
			const on = dossier.header.id === 'random' ? size : `real ${size}`;
			const mount = () => {
				const cy = cytoscape({
					...{ headless: true, styleEnabled: true, layout: { name: 'preset' } },
					...{ elements: structuredClone(elements), style: CYTOSCAPE_STYLE }
				});
				cy.destroy();
			};
			const [staged, drawn, lit, theirsMs] = await medianTimes(
				options.runs,
				() => stageFor(drawable, all, false),
				() => drawPicture(drawable, all, filtered, stage, false),
				() => drawPicture(drawable, one, filtered, stage, false),
				mount
			);
			const theirs = 'cytoscape: take in and style them, no canvas';
			yield { on, ours: 'set the stage: sizes, names, routes', oursMs: staged };
			yield { on, ours: 'stage and scene of all, labels placed', oursMs: staged + drawn, theirs, theirsMs };
			yield { on, ours: 'scene of another selection', oursMs: lit };
		}
	}
};
