import { SaxesParser } from 'saxes';
import { UnreadableFile, type Reading } from '../reading';
import { decodeText } from '../text-encoding';

/** What is done with the parts of an XML file. Names are without prefixes. */
export interface XmlHandlers {
	open(name: string, attribute: (name: string) => string | undefined): void;
	text?(text: string): void;
	close?(name: string): void;
}

/** Characters that are read before others get a turn. */
const PIECE = 1 << 18;

/**
 * Reads XML from front to end. A document type is refused whole: these formats have none, and one can declare entities that
 * blow up or reach out. `stop` ends the reading.
 */
export async function readXml(
	bytes: Uint8Array,
	name: string,
	reading: Reading,
	handlers: XmlHandlers,
	stop: () => boolean = () => false
): Promise<void> {
	const parser = new SaxesParser({ xmlns: false, position: true });
	const refuse = (why: string): never => {
		throw new UnreadableFile(`'${name}', line ${parser.line}: ${why}`);
	};
	parser.on('error', (error) =>
		refuse(`not well-formed XML (${error.message.replace(/^.*?: /, '')}). Save the file anew.`)
	);
	parser.on('doctype', () =>
		refuse('it has a document type, which no spreadsheet needs. Save the file anew.')
	);
	parser.on('opentag', (tag) => {
		const { attributes } = tag;
		handlers.open(local(tag.name), (wanted) => {
			for (const name in attributes) if (local(name) === wanted) return attributes[name];
			return undefined;
		});
	});
	if (handlers.text) {
		parser.on('text', handlers.text);
		parser.on('cdata', handlers.text);
	}
	parser.on('closetag', (tag) => handlers.close?.(local(tag.name)));
	const { text } = decodeText(bytes);
	for (let at = 0; at < text.length && !stop(); at += PIECE) {
		parser.write(text.slice(at, at + PIECE));
		await reading.pause();
	}
	if (!stop()) parser.close();
}

function local(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
