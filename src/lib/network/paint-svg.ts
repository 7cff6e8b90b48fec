import type { SvgNode } from '../figure/svg-node';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Builds the elements of a drawing. On the page this is several times faster than a component for each
 * element, and a drawing is always replaced as a whole. Text goes in as text: nothing is parsed.
 */
export function elementOf(node: SvgNode): SVGElement {
	const element = document.createElementNS(SVG, node.tag);
	for (const [name, value] of Object.entries(node.attrs)) element.setAttribute(name, String(value));
	for (const child of node.children) element.append(typeof child === 'string' ? child : elementOf(child));
	return element;
}

/** An attachment that keeps a group filled with a drawing. */
export function painted(node: SvgNode): (group: SVGElement) => void {
	return (group) => group.replaceChildren(elementOf(node));
}
