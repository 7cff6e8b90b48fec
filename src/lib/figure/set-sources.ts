import { columns, paragraph, put, stack, textLine, type Block } from './block';
import type { FigureSource } from './figure-content';
import type { FigurePalette } from './figure-palette';
import { svg } from './svg-node';

const GAP = 28;
const NARROWEST = 230;

/** The footnotes of a figure: each source with its letter, what was read of it, and a link where it has an address. */
export function setSources(
	sources: readonly FigureSource[],
	width: number,
	palette: FigurePalette,
	brief: boolean
): Block {
	const type = { family: 'sans', weight: 450, size: 10.8, fill: palette.ink2 } as const;
	const narrowest = brief ? 190 : NARROWEST;
	const count = Math.max(1, Math.min(4, sources.length, Math.floor((width + GAP) / (narrowest + GAP))));
	const each = (width - GAP * (count - 1)) / count;
	const indent = sources.length > 26 ? 24 : 17;
	const notes = sources.map(({ letter, text, brief: short, read, url }): Block => {
		const words = paragraph(brief ? `${short}.` : `${text} ${read}`, each - indent, type, 13.6);
		const body = put(words, indent, 0);
		return {
			width: each,
			height: words.height + (brief ? 1 : 4),
			nodes: [
				textLine(letter, 0, 9.8, { ...type, weight: 650, fill: palette.ink }),
				url ? svg('a', { href: url }, body) : body
			]
		};
	});
	const head = paragraph('Sources', width, { family: 'sans', weight: 600, size: 11, fill: palette.ink2 }, 15);
	return stack(
		[
			{ block: head, before: 0 },
			{ block: columns(notes, count, width, GAP), before: 3 }
		],
		width
	);
}
