import type { Locator, Page } from '@playwright/test';
import { ExplorerPage } from './explorer-page';
import { expect, test } from './fixtures';

interface Label {
	text: string;
	/** Corners on the screen, in order. */
	corners: { x: number; y: number }[];
}

/**
 * Every label of the drawing with the corners of its turned box: a tie's verb and date are one label, the lines
 * of an actor's name another.
 */
function labels(page: Page): Promise<Label[]> {
	return page.evaluate(() => {
		const drawing = [...document.querySelectorAll<SVGSVGElement>('svg.drawing')].find(
			(svg) => svg.getBoundingClientRect().width > 0
		)!;
		const groups = new Map<Element, SVGTextElement[]>();
		for (const text of drawing.querySelectorAll<SVGTextElement>('text')) {
			const parent = text.parentElement!;
			const key = parent.classList.contains('words') ? text : parent;
			groups.set(key, [...(groups.get(key) ?? []), text]);
		}
		return [...groups.values()].map((texts) => {
			const boxes = texts.map((text) => text.getBBox());
			const left = Math.min(...boxes.map((box) => box.x));
			const right = Math.max(...boxes.map((box) => box.x + box.width));
			// the line box is taller than the letters: from the height of a capital to the baseline
			const top = Math.min(...boxes.map((box) => box.y + box.height * 0.16));
			const bottom = Math.max(...boxes.map((box) => box.y + box.height * 0.84));
			const matrix = texts[0].getScreenCTM()!;
			const corner = (x: number, y: number) => {
				const point = new DOMPoint(x, y).matrixTransform(matrix);
				return { x: point.x, y: point.y };
			};
			return {
				text: texts.map((text) => text.textContent).join(' '),
				corners: [corner(left, top), corner(right, top), corner(right, bottom), corner(left, bottom)]
			};
		});
	});
}

/** How deep two turned boxes reach into each other, in pixels; negative where there is room between them. */
function depth(a: Label, b: Label): number {
	let least = Infinity;
	for (const { corners } of [a, b]) {
		for (const i of [0, 1]) {
			const along = { x: corners[i + 1].x - corners[i].x, y: corners[i + 1].y - corners[i].y };
			const length = Math.hypot(along.x, along.y) || 1;
			const reach = (label: Label) => {
				const at = label.corners.map(({ x, y }) => (x * along.x + y * along.y) / length);
				return [Math.min(...at), Math.max(...at)];
			};
			const [from, to] = reach(a);
			const [start, end] = reach(b);
			least = Math.min(least, Math.min(to, end) - Math.max(from, start));
		}
	}
	return least;
}

function overlapping(found: Label[]): string[] {
	return found.flatMap((a, i) =>
		found.slice(i + 1).flatMap((b) => {
			const deep = depth(a, b);
			return deep > 2 ? [`${a.text} / ${b.text}: ${deep.toFixed(1)}`] : [];
		})
	);
}

/** Labels that reach out of a box, with half a pixel of grace. */
function cutOff(found: Label[], box: { x: number; y: number; width: number; height: number }): string[] {
	const [right, bottom] = [box.x + box.width + 0.5, box.y + box.height + 0.5];
	return found
		.filter(({ corners }) =>
			corners.some(({ x, y }) => x < box.x - 0.5 || y < box.y - 0.5 || x > right || y > bottom)
		)
		.map(({ text }) => text);
}

/** What lies over the drawing: the lines of the caption, the entries of the key, the buttons that zoom. */
function overlays(network: Locator): Promise<Label[]> {
	return network.locator(':scope > header > *, ul.key > li, .zoom').evaluateAll((elements) =>
		elements
			.map((element) => {
				const range = document.createRange();
				range.selectNodeContents(element);
				const { left, top, right, bottom } = range.getBoundingClientRect();
				const corners = [
					{ x: left, y: top },
					{ x: right, y: top },
					{ x: right, y: bottom },
					{ x: left, y: bottom }
				];
				return { text: element.textContent!.trim() || element.className, corners };
			})
			.filter(({ corners }) => corners[1].x > corners[0].x)
	);
}

const views = {
	'the first view': '',
	'the view of Pakistan': '?select=actor:pakistan',
	'the view of the Afghan Taliban': '?select=actor:afghan-taliban',
	'the view of a disputed tie': '?select=tie:india~supports~anti-pakistan-militants'
};
const screens = {
	'a desktop': { width: 1440, height: 900 },
	'a small laptop': { width: 1280, height: 720 },
	'a phone': { width: 390, height: 844 }
};

for (const [screen, viewport] of Object.entries(screens)) {
	test.describe(`on ${screen}`, () => {
		test.use({ viewport });

		test('no words of the network lie on others or are cut off', async ({ page }) => {
			const explorer = new ExplorerPage(page);
			for (const [view, query] of Object.entries(views)) {
				await explorer.open(query);
				await page.evaluate(() => document.fonts.ready);
				const found = await labels(page);
				expect(found.length).toBeGreaterThan(8);
				expect.soft(overlapping(found), `${view}: labels that overlap by more than 2 pixels`).toEqual([]);
				const stage = (await explorer.network.boundingBox())!;
				expect.soft(cutOff(found, stage), `${view}: labels cut off by the stage`).toEqual([]);
				const over = await overlays(explorer.network);
				const covered = over.flatMap((box) =>
					found.filter((label) => depth(box, label) > 2).map((label) => `${box.text} / ${label.text}`)
				);
				expect.soft(covered, `${view}: labels under the caption, the key or the zoom`).toEqual([]);
			}
		});
	});
}
