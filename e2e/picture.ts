import type { Page } from '@playwright/test';

/** What a page can tell of a picture that it decoded. */
export interface PictureFacts {
	width: number;
	height: number;
	/** Distinct colours among the pixels looked at. */
	colours: number;
	/** Opacity of the four corners, 0 to 255. */
	corners: number[];
	/** Neighbouring pixels in a row whose lightness differs by more than 150 of 255: what no blurred edge has. */
	hardEdges: number;
}

/** Decodes a PNG in a page and looks at its pixels, without asking any host. */
export function readPicture(page: Page, png: Buffer): Promise<PictureFacts> {
	return page.evaluate(async (data) => {
		const image = new Image();
		image.src = `data:image/png;base64,${data}`;
		await image.decode();
		const { naturalWidth: width, naturalHeight: height } = image;
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [width, height];
		const context = canvas.getContext('2d', { willReadFrequently: true })!;
		context.drawImage(image, 0, 0);
		const colours = new Set<number>();
		let hardEdges = 0;
		for (let y = 0; y < height; y += 8) {
			const row = context.getImageData(0, y, width, 1).data;
			let before = -1;
			for (let i = 0; i < row.length; i += 4) {
				colours.add((row[i] << 16) | (row[i + 1] << 8) | row[i + 2]);
				const light = 0.3 * row[i] + 0.6 * row[i + 1] + 0.1 * row[i + 2];
				if (before >= 0 && Math.abs(light - before) > 150) hardEdges++;
				before = light;
			}
		}
		const corners = [
			[0, 0],
			[width - 1, 0],
			[0, height - 1],
			[width - 1, height - 1]
		].map(([x, y]) => context.getImageData(x, y, 1, 1).data[3]);
		return { width, height, colours: colours.size, corners, hardEdges };
	}, png.toString('base64'));
}

/**
 * Part of the pixels, 0 to 1, that differ clearly (by more than a quarter of the range in a channel) between
 * two pictures of the same size, the second one moved by so many pixels to the right.
 */
export function differingPart(page: Page, one: Buffer, other: Buffer, moved = 0): Promise<number> {
	return page.evaluate(
		async ({ pngs, moved }) => {
			const [a, b] = await Promise.all(
				pngs.map(async (data) => {
					const image = new Image();
					image.src = `data:image/png;base64,${data}`;
					await image.decode();
					const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
					const context = canvas.getContext('2d')!;
					context.drawImage(image, 0, 0);
					return context.getImageData(0, 0, canvas.width, canvas.height);
				})
			);
			if (a.width !== b.width || a.height !== b.height) return 1;
			let differing = 0;
			for (let y = 0; y < a.height; y++) {
				for (let x = moved; x < a.width; x++) {
					const [i, j] = [(y * a.width + x) * 4, (y * a.width + x - moved) * 4];
					if ([0, 1, 2].some((channel) => Math.abs(a.data[i + channel] - b.data[j + channel]) > 64))
						differing++;
				}
			}
			return differing / (a.width * a.height);
		},
		{ pngs: [one.toString('base64'), other.toString('base64')], moved }
	);
}
