import { SaxesParser } from 'saxes';
import { UnreadableFile, type Reading } from '../reading';
import { decodeText } from '../text-encoding';

/** What is done with the parts of an XML file. Names are without prefixes. */
export interface XmlHandlers {
	open(name: string, attribute: (name: string) => string | undefined, line: number): void;
	text?(text: string): void;
	close?(name: string): void;
}

export interface XmlOptions {
	/** Ends the reading. */
	stop?: () => boolean;
	/** Take a document type that declares nothing itself; otherwise any is refused. It is never followed. */
	doctype?: boolean;
}

/** Characters that are read before others get a turn. */
const PIECE = 1 << 18;

/** Elements inside elements; far more than any format of ours has. */
const MOST_DEPTH = 500;

/**
 * Reads XML from front to end. A document type that declares entities is refused whole, for they can blow up or reach out;
 * nothing outside the file is ever read.
 */
export async function readXml(
	bytes: Uint8Array,
	name: string,
	reading: Reading,
	handlers: XmlHandlers,
	{ stop = () => false, doctype = false }: XmlOptions = {}
): Promise<void> {
	const parser = new SaxesParser({ xmlns: false, position: true });
	let depth = 0;
	const refuse = (why: string): never => {
		throw new UnreadableFile(`'${name}', line ${parser.line}: ${why}`);
	};
	parser.on('error', (error) =>
		refuse(`not well-formed XML (${error.message.replace(/^.*?: /, '')}). Save the file anew.`)
	);
	parser.on('doctype', (text) => {
		if (/<!ENTITY/i.test(text)) {
			refuse(
				'its document type declares entities, which can blow up or reach out. Save the file without them.'
			);
		}
		if (!doctype) refuse('it has a document type, which no spreadsheet needs. Save the file anew.');
	});
	parser.on('opentag', (tag) => {
		if (++depth > MOST_DEPTH)
			refuse(`more than ${MOST_DEPTH} elements inside each other. It is no file of this kind.`);
		const { attributes } = tag;
		for (const of in attributes)
			reading.spend('lineLength', attributes[of].length, `'${name}', line ${parser.line}`);
		handlers.open(
			local(tag.name),
			(wanted) => {
				if (Object.hasOwn(attributes, wanted)) return attributes[wanted];
				for (const name in attributes) {
					if (name.includes(':') && local(name) === wanted) return attributes[name];
				}
				return undefined;
			},
			parser.line
		);
	});
	if (handlers.text) {
		parser.on('text', handlers.text);
		parser.on('cdata', handlers.text);
	}
	parser.on('closetag', (tag) => {
		depth--;
		handlers.close?.(local(tag.name));
	});
	const { text } = decodeText(bytes);
	for (let at = 0; at < text.length && !stop(); at += PIECE) {
		parser.write(text.slice(at, at + PIECE));
		await reading.pause(at / text.length);
	}
	if (!stop()) parser.close();
}

function local(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
