import { textWidth } from '../scene/text-metrics';
import { paragraph, stack, textLine, type Block } from './block';
import { breakAddress } from './break-address';
import type { FigureContent } from './figure-content';
import type { FigurePalette } from './figure-palette';
import { svg } from './svg-node';

const STAMP = 'Claims, not established facts';

/** Title, what is shown in words, and the stamp that every figure bears. */
export function setHead(content: FigureContent, width: number, palette: FigurePalette): Block {
	const wide = width >= 640;
	const size = width >= 1000 ? 34 : width >= 640 ? 27 : 21;
	const stamp = { family: 'sans', weight: 600, size: wide ? 13 : 11, fill: palette.ink } as const;
	const stampWidth = textWidth(STAMP, stamp) + (wide ? 26 : 18);
	const stampHeight = wide ? 32 : 24;
	const box = (x: number, y: number) => [
		svg('rect', {
			...{ x, y, width: stampWidth, height: stampHeight, rx: 3 },
			...{ fill: 'none', stroke: palette.ink, 'stroke-width': 1.4 }
		}),
		textLine(STAMP, x + stampWidth / 2, y + stampHeight / 2 + stamp.size * 0.36, {
			...stamp,
			anchor: 'middle'
		})
	];
	const title = paragraph(
		content.title,
		wide ? width - stampWidth - 32 : width,
		{ family: 'serif', weight: 500, size, fill: palette.ink, stack: palette.serif },
		size * 1.12
	);
	const under = width >= 1000 ? 16 : width >= 640 ? 14 : 12.5;
	const subtitle = paragraph(
		content.subtitle,
		Math.min(width, wide ? 940 : width),
		{ family: 'serif', weight: 400, size: under, fill: palette.ink2, stack: palette.serif },
		under * 1.34
	);
	const parts = [
		{ block: title, before: 0 },
		{ block: subtitle, before: wide ? 6 : 4 }
	];
	if (!wide) parts.push({ block: { nodes: box(0, 0), width, height: stampHeight }, before: 10 });
	const head = stack(parts, width);
	if (wide) head.nodes.push(...box(width - stampWidth, 0));
	return head;
}

/** Name, address, fingerprint of the data, date and licence. */
export function setFoot(content: FigureContent, width: number, palette: FigurePalette): Block {
	const type = { family: 'sans', weight: 450, size: 10.8, fill: palette.ink2 } as const;
	const name = { family: 'serif', weight: 500, size: 17, fill: palette.ink, stack: palette.serif } as const;
	const indent = 72;
	const about = [content.colophon, content.fingerprint].filter((words) => words !== undefined).join(' ');
	const beside = width >= 900;
	const aboutWidth = beside ? Math.min(textWidth(about, type), width * 0.46) : width - indent;
	const room = beside ? width - indent - aboutWidth - 28 : width - indent;
	const address = breakAddress(content.address, room, type);
	const words = paragraph(about, aboutWidth + 1, type, 14);
	const lines = address.map((line, i) => textLine(line, 0, 10 + i * 14, type));
	const isLink = /^https?:/.test(content.address);
	const nodes = [
		textLine('Hearsay', 0, 11, { ...name, italic: true }),
		svg(
			'g',
			{ transform: `translate(${indent} 0)` },
			...(isLink ? [svg('a', { href: content.address }, ...lines)] : lines)
		)
	];
	const side = svg(
		'g',
		{
			transform: beside
				? `translate(${(width - aboutWidth).toFixed(1)} 0)`
				: `translate(${indent} ${address.length * 14 + 1})`
		},
		...words.nodes
	);
	const height = beside
		? Math.max(address.length * 14, words.height, 15)
		: address.length * 14 + 1 + words.height;
	return { nodes: [...nodes, side], width, height };
}
