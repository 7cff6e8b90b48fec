import type { SvgNode } from '../figure/svg-node';
import type { Face } from './faces';

/** How a stretch of text is set. */
export interface TextSetting {
	kind: Face['kind'];
	style: Face['style'];
	weight: number;
}

/** Whether a font stack is the serif one. */
export const kindOf = (stack: string): Face['kind'] =>
	/Newsreader|serif$/.test(stack) && !/sans-serif/.test(stack) ? 'serif' : 'sans';

/** The settings that an element passes on to what is inside it. */
export function settingOf({ attrs }: SvgNode, inherited: TextSetting): TextSetting {
	const stack = attrs['font-family'];
	return {
		kind: stack === undefined ? inherited.kind : kindOf(String(stack)),
		style:
			attrs['font-style'] === undefined
				? inherited.style
				: attrs['font-style'] === 'italic'
					? 'italic'
					: 'normal',
		weight: attrs['font-weight'] === undefined ? inherited.weight : Number(attrs['font-weight'])
	};
}

export const PLAIN: TextSetting = { kind: 'sans', style: 'normal', weight: 400 };

/** Every stretch of text that a drawing shows, with how it is set; titles and descriptions are not drawn. */
export function* wordsOfTree(
	node: SvgNode,
	inherited: TextSetting = PLAIN
): Generator<{ text: string; setting: TextSetting }> {
	if (['title', 'desc', 'style', 'metadata'].includes(node.tag)) return;
	const setting = settingOf(node, inherited);
	for (const child of node.children) {
		if (typeof child === 'string') yield { text: child, setting };
		else yield* wordsOfTree(child, setting);
	}
}
