/** An element as a strict reader of XML finds it. */
export interface XmlElement {
	name: string;
	attrs: Record<string, string>;
	children: (XmlElement | string)[];
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
// `xml:` is the one prefix that needs no declaration
const NAME = /(?:xml:)?[A-Za-z_][\w.-]*/y;

/**
 * Reads one element with all it holds, by the rules of XML 1.0 that a drawing can break: tags in pairs, attributes
 * quoted and named once, `<` and `&` escaped, allowed characters only. Throws, saying where, at the first fault.
 */
export function readXml(text: string): XmlElement {
	let at = 0;
	const fail = (what: string): never => {
		throw new Error(`${what} at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
	};
	const take = (expected: string) => {
		if (!text.startsWith(expected, at)) fail(`expected ${expected}`);
		at += expected.length;
	};
	const name = (): string => {
		NAME.lastIndex = at;
		const found = NAME.exec(text)?.[0] ?? fail('no name');
		at += found.length;
		return found;
	};
	const characters = (end: string): string => {
		let stop = at;
		while (stop < text.length && !end.includes(text[stop])) stop++;
		if (stop === text.length) fail('not closed');
		const raw = text.slice(at, stop);
		// XML 1.0, production 2; \p{Surrogate} under the u flag is a lone one
		// eslint-disable-next-line no-control-regex -- it is these that must not be there
		if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(raw)) fail('forbidden');
		if (raw.includes('<')) fail('a bare <');
		at = stop;
		return raw.replace(
			/&([a-z]*;)?/g,
			(_, entity?: string) => ENTITIES[entity?.slice(0, -1) ?? ''] ?? fail('a bare &')
		);
	};
	const element = (): XmlElement => {
		take('<');
		const found: XmlElement = { name: name(), attrs: {}, children: [] };
		while (text[at] === ' ') {
			at++;
			const attribute = name();
			if (attribute in found.attrs) fail(`${attribute} twice`);
			take('="');
			found.attrs[attribute] = characters('"<');
			take('"');
		}
		if (text.startsWith('/>', at)) {
			at += 2;
			return found;
		}
		take('>');
		while (!text.startsWith('</', at)) found.children.push(text[at] === '<' ? element() : characters('<'));
		take(`</${found.name}>`);
		return found;
	};
	const root = element();
	if (at !== text.length) fail('more than one element');
	return root;
}

/** Every element of a tree, the root first. */
export function elementsOf(root: XmlElement): XmlElement[] {
	return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))];
}

/** All words of an element, in order. */
export function wordsOf(root: XmlElement): string {
	return root.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}
