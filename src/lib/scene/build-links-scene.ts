import { boundsOfScene, buildScene, type SceneRequest } from './build-scene';
import { pointAt, type Curve } from './curve';
import { placeLabels } from './label-placement';
import { overlaps, type OrientedBox } from './oriented-box';
import type { Bounds } from './point';
import type { Light, LinkMark, Scene, StrandMark } from './scene';
import { halfExtent } from './shapes';
import { HUES } from '../ledger/ledger';
import { routeStrands, type Strand } from './lanes';

/** Display name of the two ends of a link and its number of ties: the accessible name of its button. */
export function linkSentence(a: string, b: string, count: number): string {
	return `${count} ties between ${a} and ${b}`;
}

/**
 * The scene where there is no room for strands (a phone): the ties of a pair are one ink link with a chip
 * that counts them and shows the hues present; a single tie keeps its own hue, arrow and verb.
 */
export function buildLinksScene(request: SceneRequest): Scene {
	const scene = buildScene({ ...request, facts: request.facts });
	const pairs = new Map<string, StrandMark[]>();
	for (const strand of scene.strands) {
		const key = [strand.from, strand.to].sort().join(' ');
		pairs.set(key, [...(pairs.get(key) ?? []), strand]);
	}
	const curves = routePairs(request, pairs);
	const taken: OrientedBox[] = scene.actors.flatMap((actor) => {
		const extent = halfExtent(actor.shape, actor.r);
		const shape = { x: actor.x, y: actor.y, width: extent.x * 2 + 4, height: extent.y * 2 + 4, angle: 0 };
		return [shape, actor.label.box];
	});
	const names = new Map(scene.actors.map((actor) => [actor.id, actor.name]));
	const links: LinkMark[] = [];
	const strands: StrandMark[] = [];
	// in an order that no selection changes, so that no chip takes another's place for one
	for (const [key, members] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
		if (members.length === 1) {
			strands.push(members[0]);
			continue;
		}
		const [a, b] = key.split(' ');
		const hues = HUES.filter((hue) => members.some((strand) => strand.hue === hue));
		const curve = curves.get(key)!;
		const chip = placeChip(curve, 22 + String(members.length).length * 7.2 + hues.length * 8, taken);
		taken.push(chip);
		links.push({
			id: `${a},${b}`,
			a,
			b,
			curve,
			count: members.length,
			hues,
			light: brightest(members),
			chip,
			sentence: linkSentence(names.get(a) ?? a, names.get(b) ?? b, members.length)
		});
	}
	placeVerbs(strands, links, taken, scene.stage);
	strands.sort(litLast);
	links.sort(litLast);
	return { ...scene, strands, links, leaders: [], bounds: boundsOfScene(scene.actors, strands, scene.stage) };
}

/** Places the verbs of single ties anew, clear of the chips: chips do not move when a selection lights a verb. */
function placeVerbs(
	strands: readonly StrandMark[],
	links: readonly LinkMark[],
	taken: readonly OrientedBox[],
	frame: Bounds
): void {
	const lines = [...strands, ...links].map(({ id, curve }) => ({ curve, pair: id }));
	const labelled = strands.filter((strand) => strand.label);
	const requests = labelled.map(({ id, curve, label, light }) => ({
		...{ curve, pair: id, width: label!.box.width, height: label!.box.height },
		...{ priority: LIGHTS.indexOf(light), required: light === 'selected' }
	}));
	placeLabels(requests, taken, lines, frame).forEach((box, i) => {
		labelled[i].label = box && { box, parts: labelled[i].label!.parts };
	});
}

const LIGHTS: Light[] = ['selected', 'lit', 'plain', 'faint'];

const litLast = (a: { light: Light }, b: { light: Light }) =>
	LIGHTS.indexOf(b.light) - LIGHTS.indexOf(a.light);

function brightest(strands: readonly StrandMark[]): Light {
	return LIGHTS.find((light) => strands.some((strand) => strand.light === light)) ?? 'faint';
}

/** One curve a pair, routed as a single tie would be. */
function routePairs({ stage }: SceneRequest, pairs: ReadonlyMap<string, StrandMark[]>): Map<string, Curve> {
	const codes = new Map([...stage.actors.values()].map((actor) => [actor.id, actor.code]));
	const keys = [...pairs.keys()];
	const strands = keys.map((key, tie): Strand => {
		const [a, b] = key.split(' ');
		return { tie, from: codes.get(a)!, to: codes.get(b)!, hue: 'neutral', rank: 0 };
	});
	const curves = routeStrands(strands, stage.actors);
	return new Map(keys.map((key, i) => [key, curves[i]]));
}

/** The chip stands in the middle of its line, or as near to it as nothing is covered. */
function placeChip(curve: Curve, width: number, taken: readonly OrientedBox[]): OrientedBox {
	const boxes = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74].map((t) => ({
		...pointAt(curve, t),
		width,
		height: 21,
		angle: 0
	}));
	return boxes.find((box) => !taken.some((other) => overlaps(box, other))) ?? boxes[0];
}
