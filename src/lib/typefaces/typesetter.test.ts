import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { faceBytes, nodeTypesetter } from '../../../scripts/typefaces';
import { SANS, SERIF } from '../figure/palette';
import { svg } from '../figure/svg-node';
import { coverage } from './coverage';
import { FACES } from './faces';

/** What is asked here of a font that fontkit has read; it comes without types. */
interface ReadFont {
	familyName: string;
	characterSet: number[];
	variationAxes: object;
	layout(text: string): { glyphs: { id: number }[] };
}
const readFont = (bytes: Uint8Array) =>
	(fontkit as unknown as { create(bytes: Uint8Array): ReadFont }).create(Buffer.from(bytes));

const codesOf = (text: string) => new Set([...text].map((sign) => sign.codePointAt(0)!));
const URDU = 'پاکستان';
const PASHTO = 'ښاغلی ځواک ړندې';
const words = (text: string, stack = SANS, weight = 450) =>
	svg('text', { 'font-family': stack, 'font-weight': weight, 'font-size': 12 }, text);

describe('the faces', () => {
	it.each(FACES.map((face) => [face.id, face] as const))(
		'%s is named and covers as it says',
		async (id, face) => {
			const bytes = await faceBytes(face);
			expect(readFont(bytes).familyName).toBe(face.named);
			const covers = coverage(bytes);
			const known = /arabic/.test(id) ? URDU + PASHTO : /-ext/.test(id) ? 'āŁşž' : 'Az09“–”é';
			expect([...known.replaceAll(' ', '')].filter((sign) => !covers.has(sign.codePointAt(0)!))).toEqual([]);
			expect(covers.has(0x6f22)).toBe(false);
		}
	);

	it('cover what fontkit finds in them', async () => {
		const bytes = await faceBytes(FACES[0]);
		const font = readFont(bytes);
		expect([...coverage(bytes)].sort((a, b) => a - b)).toEqual(
			// U+FFFF, which ends the table, is no character
			[...font.characterSet].filter((code) => code !== 0xffff).sort((a, b) => a - b)
		);
	});

	it('say that a file is no font', () => {
		expect(() => coverage(new Uint8Array(64))).toThrow('The font has no cmap table.');
	});
});

describe('Typesetter', () => {
	it('finds a face for each character, and says which have none', async () => {
		const typesetter = await nodeTypesetter();
		const tree = svg('svg', {}, words(`Pakistan ${URDU} 漢`), words(`${PASHTO} ž`, SERIF));
		const { used, missing } = await typesetter.faces(tree);
		expect(missing).toEqual(['漢']);
		expect([...used.keys()].map(({ id }) => id).sort()).toEqual([
			'newsreader-latin-ext-normal',
			'newsreader-latin-normal',
			'noto-naskh-arabic',
			'public-sans-latin',
			'vazirmatn-arabic'
		]);
	});

	it('cuts a face to what is asked for and little more, at one weight', async () => {
		const typesetter = await nodeTypesetter();
		const face = FACES.find(({ id }) => id === 'vazirmatn-arabic')!;
		const bytes = await typesetter.cut(face, codesOf(URDU), 600);
		expect(coverage(bytes)).toEqual(codesOf(URDU));
		expect(bytes.length).toBeLessThan((await faceBytes(face)).length / 4);
		const font = readFont(bytes);
		expect(Object.keys(font.variationAxes)).toEqual([]);
		// letters join: no glyph stands alone as the keyboard shows it
		expect(font.layout(URDU).glyphs.length).toBeGreaterThan(0);
		expect(font.layout(URDU).glyphs.every(({ id }) => id > 0)).toBe(true);
		expect(font.layout('پاک').glyphs.map(({ id }) => id)).not.toEqual(
			[...'پاک'].flatMap((sign) => font.layout(sign).glyphs.map(({ id }) => id))
		);
	});

	it('writes CSS with the characters of each face, nothing from elsewhere', async () => {
		const typesetter = await nodeTypesetter();
		const { css, missing } = await typesetter.css(svg('svg', {}, words('ABCDZ')));
		expect(missing).toEqual([]);
		expect(css).toContain("font-family:'Public Sans Variable';font-style:normal;font-weight:400 650;");
		expect(css).toContain('unicode-range:U+41-44,U+5A;');
		expect(css.match(/url\(([^)]{0,20})/g)).toEqual(['url(data:font/ttf;base64']);
		const data = /base64,([^)]*)\)/.exec(css)![1];
		expect(coverage(new Uint8Array(Buffer.from(data, 'base64')))).toEqual(codesOf('ABCDZ'));
	});
});
