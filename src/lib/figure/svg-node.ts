/** The SVG elements that our drawings use. No script, no foreign object, no image, no style from data. */
export type SvgTag =
	| 'svg'
	| 'g'
	| 'path'
	| 'rect'
	| 'circle'
	| 'line'
	| 'text'
	| 'tspan'
	| 'title'
	| 'desc'
	| 'defs'
	| 'style'
	| 'metadata'
	| 'clipPath'
	| 'a';

/**
 * One SVG element as data. A drawing is made once, as such a tree, and then written as text (exports,
 * cards) or rendered as elements (the page): one drawing routine, several uses. Attribute names come
 * from our own code, never from data.
 */
export interface SvgNode {
	tag: SvgTag;
	attrs: Record<string, string | number>;
	children: (SvgNode | string)[];
}

/** Makes an element; attributes that are undefined or empty are left out. */
export function svg(
	tag: SvgTag,
	attrs: Record<string, string | number | undefined> = {},
	...children: (SvgNode | string | null | false)[]
): SvgNode {
	const kept: Record<string, string | number> = {};
	for (const [name, value] of Object.entries(attrs)) {
		if (value !== undefined && value !== '') kept[name] = typeof value === 'number' ? round(value) : value;
	}
	return { tag, attrs: kept, children: children.filter((child) => child !== null && child !== false) };
}

/** A number as short as the eye needs: two decimals. */
export function round(value: number): number {
	return Math.round(value * 100) / 100;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that is safe inside XML; characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
	return (
		text
			// eslint-disable-next-line no-control-regex -- XML 1.0 forbids these
			.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
			.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
			.replace(/[&<>"]/g, (sign) => ESCAPES[sign])
	);
}

/** Writes a tree as SVG text. */
export function toSvgText(node: SvgNode): string {
	const attrs = Object.entries(node.attrs)
		.map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
		.join('');
	if (node.children.length === 0) return `<${node.tag}${attrs}/>`;
	const inner = node.children.map((child) =>
		typeof child === 'string' ? escapeXml(child) : toSvgText(child)
	);
	return `<${node.tag}${attrs}>${inner.join('')}</${node.tag}>`;
}
