import newsreaderItalic from '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2?url';
import newsreader from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url';
import publicSans from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url';
import publicSansMore from '@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2?url';

const FACES = [
	{ family: 'Public Sans Variable', url: publicSans, style: 'normal', range: 'U+0000-00FF,U+2000-22FF' },
	{ family: 'Public Sans Variable', url: publicSansMore, style: 'normal', range: 'U+0100-02BA' },
	{ family: 'Newsreader Variable', url: newsreader, style: 'normal', range: 'U+0000-00FF,U+2000-22FF' },
	{ family: 'Newsreader Variable', url: newsreaderItalic, style: 'italic', range: 'U+0000-00FF' }
];

/** The fonts of a figure as CSS with the files inside: a picture must not ask any host for its type. */
export async function embeddedFonts(): Promise<string> {
	const rules = await Promise.all(
		FACES.map(async ({ family, url, style, range }) => {
			const response = await fetch(url);
			if (!response.ok)
				throw new Error(`The font ${family} could not be read (${response.status}). Reload the page.`);
			const data = await dataUrl(await response.blob());
			return `@font-face{font-family:'${family}';font-style:${style};font-weight:200 900;unicode-range:${range};src:url(${data}) format('woff2')}`;
		})
	);
	return rules.join('');
}

function dataUrl(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error ?? new Error('A file could not be read.'));
		reader.readAsDataURL(blob);
	});
}

/** Most pixels that browsers draw on one canvas without failing in silence. */
const MOST_PIXELS = 120_000_000;

/**
 * Rasterises SVG text to a PNG.
 *
 * @param scale device pixels for each unit of the figure, 1 to 4
 * @throws with a remedy where the picture would be too large for a canvas, or came out empty
 */
export async function rasterise(
	svgText: string,
	width: number,
	height: number,
	scale: number
): Promise<Blob> {
	if (width * scale * height * scale > MOST_PIXELS) {
		throw new Error(
			`The picture would have ${Math.round((width * height * scale * scale) / 1e6)} million pixels. Choose a smaller scale, or SVG.`
		);
	}
	// a data address and not a blob address: the policy of the page allows images from itself and from data only
	const image = new Image();
	image.src = await dataUrl(new Blob([svgText], { type: 'image/svg+xml' }));
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser gives no canvas to draw on. Save the figure as SVG.');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob || blob.size === 0)
		throw new Error('The picture came out empty. Choose a smaller scale, or SVG.');
	return blob;
}

/** Hands a file to the reader. */
export function download(blob: Blob, name: string): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
