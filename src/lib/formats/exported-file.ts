import type { ExportedFile, ExportInput, Format } from './format';

const ENCODER = new TextEncoder();

/** A text or bytes as the file of a format, named after the dossier. */
export function exportedFile(
	format: Pick<Format, 'extension' | 'mediaType'>,
	{ dossier, rows }: ExportInput,
	content: string | Uint8Array<ArrayBuffer>
): ExportedFile {
	return {
		name: `${dossier.header.id}${rows ? '-selection' : ''}.${format.extension}`,
		mediaType: format.mediaType,
		bytes: typeof content === 'string' ? ENCODER.encode(content) : content
	};
}
