import { RECORD_KEYWORD, RECORD_NAMESPACE } from './carry-record';
import { DAMAGED, parseRecord, RecordError, type FigureRecord } from './figure-record';
import { isPng, PngError, readChunks, readText } from './png-chunks';

/** Larger files are no figures of ours. */
const LARGEST = 200_000_000;

const NONE =
	'This is no picture that Hearsay made. Drop a PNG or SVG that was exported here, as it was saved.';
const LOST =
	'This picture carries no view: another program has saved it anew and left the record out. Open the address that is printed on it, or drop the file as it was exported.';

/**
 * The record of a figure from the bytes of its file. Nothing of the file is run or drawn: of an SVG one element is looked
 * up in the text, and no entity of the file's own is ever resolved.
 *
 * @throws RecordError for any other file, and for one that is damaged or newer than this program
 */
export function readFigure(bytes: Uint8Array): FigureRecord {
	if (bytes.length > LARGEST) throw new RecordError(NONE);
	if (isPng(bytes)) return readPng(bytes);
	return readSvg(bytes);
}

function readPng(bytes: Uint8Array): FigureRecord {
	let record: string | undefined;
	try {
		for (const chunk of readChunks(bytes)) {
			const words = readText(chunk);
			if (words?.keyword === RECORD_KEYWORD) record = words.text;
		}
	} catch (error) {
		if (!(error instanceof PngError)) throw error;
		throw new RecordError(DAMAGED);
	}
	if (record === undefined) throw new RecordError(LOST);
	return parseRecord(record);
}

function readSvg(bytes: Uint8Array): FigureRecord {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new RecordError(NONE);
	}
	if (!/<svg[\s>]/.test(text.slice(0, 2000))) throw new RecordError(NONE);
	const start = text.indexOf(`<metadata data-hearsay="${RECORD_NAMESPACE}">`);
	if (start < 0) throw new RecordError(/Hearsay/.test(text) ? LOST : NONE);
	const from = text.indexOf('>', start) + 1;
	const end = text.indexOf('</metadata>', from);
	if (end < 0 || !/<\/svg>\s*$/.test(text)) throw new RecordError(DAMAGED);
	return parseRecord(unescapeXml(text.slice(from, end)));
}

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five signs that XML itself names, and characters by number. */
function unescapeXml(text: string): string {
	return text.replace(
		/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
		(whole, hex, decimal, name) => {
			if (name) return SIGNS[name] ?? whole;
			const code = hex ? parseInt(hex, 16) : Number(decimal);
			return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		}
	);
}
