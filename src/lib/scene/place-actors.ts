import { actorName } from '../dossier/actor-name';
import type { Dossier } from '../dossier/dossier';
import { aroundPins } from '../layouts/around-pins';
import type { LayoutNode } from '../layouts/layout';
import { linkTies } from '../ledger/links';
import { lengthAt } from '../ledger/csr';
import type { Ledger } from '../ledger/ledger';
import { labelActor } from './actor-label';
import { viewOf } from './dossier-stage';
import { emptyBounds, growBounds } from './point';
import { halfExtent, ACTOR_SHAPES } from './shapes';
import { actorRadius } from './stage';

/** All randomness of a dossier's layout comes from here. */
const SEED = 1;
/** Room that lines need beside a shape, in pixels. */
const AIR = 6;

/**
 * Places every actor of a dossier once, when it is built: pinned actors stand where the dossier says, the
 * others around them, without overlap of shapes or names. Nothing is placed anew by a filter or a selection.
 */
export function placeActors(dossier: Dossier, ledger: Ledger): NonNullable<Dossier['positions']> {
	return { wide: place(dossier, ledger, false), narrow: place(dossier, ledger, true) };
}

function place(dossier: Dossier, ledger: Ledger, narrow: boolean): Record<string, [number, number]> {
	const view = viewOf(dossier, narrow);
	const { principal, poles = [] } = dossier.header;
	const compact = narrow && view === dossier.header.views?.narrow;
	const nodes = dossier.actors.map((actor): LayoutNode => {
		const { shape } = ACTOR_SHAPES[actor.type];
		const ties = lengthAt(ledger.tiesOf, ledger.actors.code(actor.id));
		const r = actorRadius(actor.id, ties, { poles, principal, compact });
		const size = poles.includes(actor.id) ? 15 : principal.includes(actor.id) ? 12.5 : 11.5;
		const { box } = labelActor(
			actorName(actor),
			{ x: 0, y: 0, r, shape },
			view.labels?.[actor.id] ?? 'below',
			size
		);
		const extent = halfExtent(shape, r);
		return {
			id: actor.id,
			left: Math.max(extent.x, box.width / 2 - box.x) + AIR,
			right: Math.max(extent.x, box.width / 2 + box.x) + AIR,
			top: Math.max(extent.y, box.height / 2 - box.y) + AIR,
			bottom: Math.max(extent.y, box.height / 2 + box.y) + AIR,
			...(view.at[actor.id] ? { pin: view.at[actor.id] } : {})
		};
	});
	const order = new Map(dossier.actors.map((actor, i) => [ledger.actors.code(actor.id), i]));
	const links = linkTies(ledger);
	const edges = Array.from({ length: links.size }, (_, i) => {
		const weight = links.ties.start[i + 1] - links.ties.start[i];
		return [order.get(links.a[i])!, order.get(links.b[i])!, weight] as const;
	});
	const positions = aroundPins.run({ nodes, edges }, { seed: SEED });
	const [dx, dy] = Object.keys(view.at).length ? [0, 0] : toMiddle(positions, view.size);
	return Object.fromEntries(
		dossier.actors.flatMap((actor, i) =>
			view.at[actor.id]
				? []
				: [
						[
							actor.id,
							[Math.round(positions[2 * i] + dx), Math.round(positions[2 * i + 1] + dy)] as [number, number]
						]
					]
		)
	);
}

/** What moves a layout that no pin holds to the middle of its stage. */
function toMiddle(
	positions: ArrayLike<number>,
	[width, height]: readonly [number, number]
): [number, number] {
	const bounds = emptyBounds();
	for (let i = 0; i + 1 < positions.length; i += 2) {
		const [x, y] = [positions[i], positions[i + 1]];
		growBounds(bounds, { left: x, right: x, top: y, bottom: y });
	}
	if (bounds.left > bounds.right) return [0, 0];
	return [(width - bounds.left - bounds.right) / 2, (height - bounds.top - bounds.bottom) / 2];
}
