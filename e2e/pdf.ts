import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Pages of a PDF, size of the first in points, and its text in the order in which it stands there. */
export async function readPdf(bytes: Uint8Array) {
	const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
		.promise;
	const page = await document.getPage(1);
	const [left, bottom, right, top] = page.view;
	const { items } = await page.getTextContent();
	const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
	return { pages: document.numPages, size: [right - left, top - bottom], text: text.replace(/\s+/g, ' ') };
}
