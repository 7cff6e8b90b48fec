import { readTexts } from '../../../scripts/read-folder';
import { indexDossier } from '../dossier/dossier-index';
import { readDossier } from '../dossier/read-dossier';
import type { Dossier } from '../dossier/dossier';
import type { DossierHeader } from '../dossier/schema';
import { buildLedger } from '../ledger/build-ledger';
import { tinyDossier, type TinyClaim } from '../ledger/tiny-dossier.test-support';
import { corners, type OrientedBox } from './oriented-box';
import { drawPicture, filteredFacts, stageFor, type Drawable, type PictureView } from './dossier-picture';
import { placeActors } from './place-actors';
import type { ActorMark, Scene, StrandMark } from './scene';
import { NOTHING, parseSelection } from './selection';
import { halfExtent } from './shapes';

/** Where the actors of a tiny dossier stand, by what `tinyDossier` reads: `army<north:state-organ`. */
export type TinyPlaces = Record<string, [x: number, y: number]>;

/** A dossier of a few claims, ready to be drawn: every actor stands where the test says, on a stage of 800 × 600. */
export function tinyDrawable(
	places: TinyPlaces,
	claims: TinyClaim[],
	more: Partial<DossierHeader> & { readIn?: string[] } = {}
): Drawable {
	const { readIn, ...header } = more;
	const at = Object.fromEntries(
		Object.entries(places).map(([actor, place]) => [/^[a-z0-9-]+/.exec(actor)![0], place])
	);
	const dossier: Dossier = {
		...tinyDossier(Object.keys(places), claims, readIn),
		header: {
			...{ id: 'tiny', title: 'A quarrel', summary: 'Two states.', licence: 'CC-BY-4.0', principal: [] },
			...{ views: { wide: { size: [800, 600], at } }, ...header }
		},
		warnings: []
	};
	return { dossier, ledger: buildLedger(dossier), index: indexDossier(dossier) };
}

/** The first view: nothing selected, what is only hypothetical left out. */
export const FIRST_VIEW: PictureView = {
	select: NOTHING,
	off: { hue: [], status: ['hypothetical'], predicate: [], actorType: [], source: [] },
	actors: 'pinned',
	show: []
};

/** Draws a dossier; a selection is given as in the address. */
export function pictureOf(
	drawable: Drawable,
	view: Omit<Partial<PictureView>, 'select'> & { select?: string } = {},
	narrow = false
) {
	const { select = '', ...rest } = view;
	const whole: PictureView = { ...FIRST_VIEW, ...rest, select: parseSelection(select)! };
	return drawPicture(
		drawable,
		whole,
		filteredFacts(drawable, whole.off),
		stageFor(drawable, whole, narrow),
		narrow
	);
}

/** The real dossier, its other actors placed as the build does it. */
export async function realDrawable(): Promise<Drawable> {
	const { dossier } = readDossier(await readTexts('graph-data/pakistan-taliban'));
	if (!dossier) throw new Error('graph-data/pakistan-taliban cannot be read.');
	const ledger = buildLedger(dossier);
	const placed = { ...dossier, positions: placeActors(dossier, ledger) };
	return { dossier: placed, ledger, index: indexDossier(dossier) };
}

/** The strand of a tie; throws where it is not drawn. */
export function strandOf(scene: Scene, key: string): StrandMark {
	const strand = scene.strands.find((candidate) => candidate.key === key);
	if (!strand)
		throw new Error(`${key} is not drawn; there are ${scene.strands.map((s) => s.key).join(', ')}`);
	return strand;
}

/** The box of an actor's shape, without clearance. */
export function shapeBoxOf(actor: ActorMark): OrientedBox {
	const { x, y } = halfExtent(actor.shape, actor.r);
	return { x: actor.x, y: actor.y, width: x * 2, height: y * 2, angle: 0 };
}

/** Every box of a scene that a reader must see whole, by what it is. */
export function boxesOf(scene: Scene): Map<string, OrientedBox> {
	const boxes = new Map<string, OrientedBox>();
	for (const actor of scene.actors) {
		boxes.set(`shape of ${actor.id}`, shapeBoxOf(actor));
		boxes.set(`name of ${actor.id}`, actor.label.box);
	}
	for (const strand of scene.strands) if (strand.label) boxes.set(`label of ${strand.id}`, strand.label.box);
	for (const link of scene.links) boxes.set(`chip of ${link.id}`, link.chip);
	for (const leader of scene.leaders) boxes.set(`“${leader.text}”`, leader.box);
	return boxes;
}

/** The slow answer to whether two boxes overlap: whether one is covered, at steps of `step`, by a point of the other. */
export function sampledOverlap(a: OrientedBox, b: OrientedBox, step: number): boolean {
	const [p, q, , s] = corners(a);
	const columns = Math.ceil(a.width / step);
	const rows = Math.ceil(a.height / step);
	const cos = Math.cos(-b.angle);
	const sin = Math.sin(-b.angle);
	for (let i = 0; i <= columns; i++) {
		for (let j = 0; j <= rows; j++) {
			const x = p.x + ((q.x - p.x) * i) / columns + ((s.x - p.x) * j) / rows - b.x;
			const y = p.y + ((q.y - p.y) * i) / columns + ((s.y - p.y) * j) / rows - b.y;
			const inside =
				Math.abs(x * cos - y * sin) < b.width / 2 - 1e-9 && Math.abs(x * sin + y * cos) < b.height / 2 - 1e-9;
			if (inside) return true;
		}
	}
	return false;
}
