import { WORDMARK, WORDMARK_BOX } from '../components/wordmark';
import type { EvidenceContext } from '../evidence/evidence-context';
import { overviewCounts } from '../evidence/overview-evidence';
import { drawLines, drawShapes } from '../figure/draw-network';
import { PALETTES } from '../figure/palette';
import { svg, toSvgText } from '../figure/svg-node';
import { drawPicture, filteredFacts, stageFor } from '../scene/dossier-picture';
import { NOTHING } from '../scene/selection';
import { CARD, faces } from './card-svg';

const LEFT = 64;
/** Room of the words, and of the network beside them. */
const COLUMN = 420;
const PICTURE = { x: 520, y: 24, width: 650, height: 582 };

/** The card of a dossier: its title beside its network, drawn by the routine that draws the page. */
export function networkCardSvg(context: EvidenceContext): string {
	const palette = PALETTES.light;
	const { title } = context.dossier.header;
	const counts = overviewCounts(context);
	const out: string[] = [`<rect width="${CARD.width}" height="${CARD.height}" fill="${palette.ground}"/>`];
	const fill = (colour: string, content: string) => `<g fill="${colour}">${content}</g>`;
	const mark = 40 / WORDMARK_BOX.height;
	out.push(
		`<path fill="${palette.ink}" transform="translate(${LEFT} 54) scale(${mark}) translate(${-WORDMARK_BOX.x} ${-WORDMARK_BOX.y})" d="${WORDMARK}"/>`
	);
	let y = 190;
	for (const line of faces.serif.wrap(title, 54, COLUMN)) {
		out.push(fill(palette.ink, faces.serif.line(line, 54, LEFT, y)));
		y += 61;
	}
	y += 4;
	for (const line of faces.text.wrap('Who says what of whom, and where that was said', 24, COLUMN)) {
		out.push(fill(palette.ink2, faces.text.line(line, 24, LEFT, y)));
		y += 34;
	}
	const numbers: [number, string][] = [
		[counts.sources, 'sources'],
		[counts.claims, 'claims'],
		[counts.disputes, 'disputes']
	];
	numbers.forEach(([n, what], i) => {
		const x = LEFT + i * 136;
		out.push(fill(palette.ink, faces.serif.line(String(n), 44, x, 504)));
		out.push(fill(palette.ink2, faces.text.line(what, 21, x, 534)));
	});
	out.push(fill(palette.ink3, faces.strong.line('Claims, not established facts', 21, LEFT, 586)));
	out.push(picture(context, 'light', PICTURE));
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}">${out.join('')}</svg>`;
}

/** Room of the network where it stands alone. */
const ALONE = { x: 0, y: 0, width: 640, height: 440 };

/** The network of a dossier alone, on no ground, for the page that lists it. */
export function networkPictureSvg(context: EvidenceContext, theme: 'light' | 'dark'): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${ALONE.width} ${ALONE.height}">${picture(context, theme, ALONE)}</svg>`;
}

/** The first view of the network, its names in outlines. */
function picture(
	{ dossier, ledger, index }: EvidenceContext,
	theme: 'light' | 'dark',
	room: typeof PICTURE
): string {
	const palette = PALETTES[theme];
	const off = { hue: [], status: ['hypothetical' as const], predicate: [], actorType: [], source: [] };
	const view = { select: NOTHING, off, actors: 'pinned' as const, show: [] };
	const drawable = { dossier, ledger, index };
	const stage = stageFor(drawable, view, false);
	const { scene } = drawPicture(drawable, view, filteredFacts(drawable, off), stage, false, true);
	const { left, top, right, bottom } = scene.bounds;
	const scale = Math.min(room.width / (right - left), room.height / (bottom - top));
	const x = room.x + (room.width - (right - left) * scale) / 2 - left * scale;
	const y = room.y + (room.height - (bottom - top) * scale) / 2 - top * scale;
	const drawing = toSvgText(svg('g', {}, drawLines(scene, palette), drawShapes(scene, palette)));
	const names = scene.actors.flatMap(({ label }) =>
		label.lines.map((line, i) => {
			const size = label.size * 1.12;
			const width = faces.strong.width(line, size);
			const start =
				label.align === 'start' ? label.x : label.align === 'end' ? label.x - width : label.x - width / 2;
			const outline = faces.strong.line(line, size, start, label.y + i * label.lineHeight);
			return `<g stroke="${palette.ground}" stroke-width="5" stroke-linejoin="round" fill="${palette.ground}">${outline}</g><g fill="${palette.ink}">${outline}</g>`;
		})
	);
	return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})">${drawing}${names.join('')}</g>`;
}
