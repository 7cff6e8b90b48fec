import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { tinyDrawable } from '../scene/tiny-picture.test-support';
import { addPngWords, svgFile } from './carry-record';
import {
	changeWords,
	compareRecord,
	DAMAGED,
	figureRecord,
	parseRecord,
	RECORD_VERSION,
	RecordError,
	type FigureRecord
} from './figure-record';
import { readChunks, readText, writePng } from './png-chunks';
import { readFigure } from './read-figure';
import { svg } from './svg-node';
import { elementsOf, readXml, wordsOf } from './xml.test-support';

const { dossier } = tinyDrawable({ north: [100, 300], south: [600, 300] }, [
	{ who: 'north', act: 'accuses', that: ['south', 'attacks', 'north'] },
	{ who: 'south', act: 'denies', that: ['south', 'attacks', 'north'] },
	{ who: 'narrator', act: 'asserts', that: ['north', 'attacks', 'south'] }
]);
const TITLE = 'پاکستان او طالبان: ]]> "quoted" \'so\' <b> & &amp; &#x41; </metadata>';
const view = {
	...{ title: TITLE, query: 'select=actor:north', address: '/tiny?select=actor:north' },
	drawn: '2026-11-22'
};
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const tree = svg('svg', { xmlns: 'http://www.w3.org/2000/svg' }, svg('title', {}, 'Hearsay'), svg('g', {}));
const blank = () => new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })));

let record: FigureRecord;
beforeAll(async () => {
	record = await figureRecord(dossier, view);
});
const asSvg = (some: FigureRecord = record) => bytesOf(svgFile(tree, some, '@font-face{}'));
const asPng = (some: FigureRecord = record) => addPngWords(blank(), some, 300);
const FORMATS = [
	['an SVG', asSvg],
	['a PNG', asPng]
] as const;

describe('a figure', () => {
	it.each(FORMATS)('carries its record through %s', (_, write) => {
		expect(readFigure(write())).toEqual(record);
		// XML drops what it forbids, in JSON control characters are escaped: nothing is lost
		const odd = { ...record, title: '\u0000\u0007\u001f\ufffe\u2028 \ud83d\ude00 \\u0000' };
		expect(readFigure(write(odd)).title.replace('\ufffe', '')).toBe(odd.title.replace('\ufffe', ''));
	});

	it('is well-formed as SVG, title first, with the record in its metadata', () => {
		const text = textOf(asSvg())
			.replace(/^<\?xml[^>]*\?>\n/, '')
			.trimEnd();
		const root = readXml(text);
		expect(root.children.map((child) => typeof child !== 'string' && child.name)).toEqual([
			...['title', 'style', 'metadata', 'g']
		]);
		expect(JSON.parse(wordsOf(elementsOf(root).find(({ name }) => name === 'metadata')!))).toEqual(record);
	});

	it('says as PNG its density, title and source in words that other programs read', () => {
		const png = asPng();
		expect(PNG.sync.read(Buffer.from(png))).toMatchObject({ width: 2, height: 2 });
		const words = [...readChunks(png)].flatMap((chunk) => readText(chunk) ?? []);
		expect(words.slice(0, 3)).toEqual([
			{ keyword: 'Title', text: TITLE },
			{ keyword: 'Description', text: 'Claims, not established facts. Drawn by Hearsay.' },
			{ keyword: 'Source', text: view.address }
		]);
		// a density that was there goes
		expect([...readChunks(addPngWords(png, record, 96))].filter(({ type }) => type === 'pHYs')).toHaveLength(
			1
		);
	});
});

describe('readFigure', () => {
	const refuses = (bytes: Uint8Array) => {
		try {
			readFigure(bytes);
		} catch (error) {
			expect(error).toBeInstanceOf(RecordError);
			return (error as Error).message;
		}
		throw new Error('It was read.');
	};

	it('says of a picture that is damaged that it is', () => {
		const png = asPng();
		expect(refuses(png.subarray(0, png.length - 30))).toBe(DAMAGED);
		const changed = png.slice();
		changed[200] ^= 1;
		expect(refuses(changed)).toBe(DAMAGED);
		const text = textOf(asSvg());
		expect(refuses(bytesOf(text.slice(0, -20)))).toBe(DAMAGED);
		expect(refuses(bytesOf(text.replace('hearsay-figure', 'hearsay-figur')))).toBe(DAMAGED);
		expect(refuses(bytesOf(text.replace('{&quot;', '{')))).toBe(DAMAGED);
	});

	it('says of a file that others made that it is no picture of ours', () => {
		const foreign = 'This is no picture that Hearsay made.';
		expect(refuses(bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>'))).toContain(foreign);
		expect(refuses(bytesOf('{"format":"hearsay-figure"}'))).toContain(foreign);
		expect(refuses(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toContain(foreign);
		expect(refuses(new Uint8Array())).toContain(foreign);
	});

	it('says of a picture that was saved anew without its record what happened', () => {
		expect(refuses(blank())).toContain('another program has saved it anew');
		const bare = textOf(asSvg()).replace(/<metadata.*<\/metadata>/s, '');
		expect(refuses(bytesOf(bare))).toContain('another program has saved it anew');
		const kept = [...readChunks(asPng())].filter(({ type }) => type !== 'iTXt');
		expect(refuses(writePng(kept))).toContain('another program has saved it anew');
	});

	it.each(FORMATS)('says that %s is from a newer version', (_, write) => {
		const newer = { ...record, version: RECORD_VERSION + 1, more: [] };
		expect(refuses(write(newer))).toContain(`made by a newer Hearsay (version ${RECORD_VERSION + 1}`);
	});

	it('resolves no entity that a file declares', () => {
		const lol = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
		const text = textOf(asSvg({ ...record, title: 'MARK' }))
			.replace('<svg', `${lol}<svg`)
			.replace('MARK', '&b;');
		expect(readFigure(bytesOf(text)).title).toBe('&b;');
	});

	it('refuses what is huge', () => {
		expect(refuses({ length: 200_000_001 } as Uint8Array)).toContain('no picture that Hearsay made');
		expect(refuses(asSvg({ ...record, query: 'x'.repeat(20_001) }))).toBe(DAMAGED);
		expect(refuses(asPng({ ...record, title: 'x'.repeat(2001) }))).toBe(DAMAGED);
	});

	it.each(FORMATS)('lets no key of %s reach a prototype', (_, write) => {
		const hostile = JSON.parse(JSON.stringify(record)) as FigureRecord;
		for (const key of ['__proto__', 'constructor', 'toString']) {
			Object.defineProperty(hostile.claims, key, { value: '00000000', enumerable: true });
		}
		const read = readFigure(write(hostile));
		expect(({} as Record<string, unknown>)['00000000']).toBeUndefined();
		expect(Object.getPrototypeOf(read.claims)).toBe(Object.prototype);
		expect(Object.values(read.claims).every((digest) => typeof digest === 'string')).toBe(true);
		expect(typeof {}.toString).toBe('function');
	});
});

describe('parseRecord', () => {
	it('refuses a record with any part missing or of another kind', () => {
		for (const key of Object.keys(record)) {
			for (const value of [undefined, null, 7.5, ['x'], { a: 1 }]) {
				expect(() => parseRecord(JSON.stringify({ ...record, [key]: value }))).toThrow(RecordError);
			}
		}
		for (const json of ['', '[]', 'null', '{', '"hearsay-figure"']) {
			expect(() => parseRecord(json)).toThrow(DAMAGED);
		}
	});
});

describe('compareRecord and changeWords', () => {
	const [one, other, third] = dossier.claims;
	const wordsFor = async (claims: typeof dossier.claims) =>
		changeWords(await compareRecord(record, { ...dossier, claims }));

	it('say that nothing has changed', async () => {
		expect(await wordsFor(dossier.claims)).toBe('The dossier is the same as when it was drawn.');
	});

	it('name the claims that read differently, are gone or are new', async () => {
		const changed = { ...one, says: 'Something else.' };
		const added = { ...third, id: 's1.099' };
		expect(await wordsFor([changed, other, third])).toBe(
			`The dossier has changed since it was drawn: 1 claim reads differently (${one.id}).`
		);
		expect(await wordsFor([changed, third, added])).toBe(
			`The dossier has changed since it was drawn: 1 claim reads differently (${one.id}), 1 claim is gone (${other.id}), 1 claim is new (s1.099).`
		);
		expect(await wordsFor([])).toContain('3 claims are gone');
	});

	it('name five of many, and say that there are more', () => {
		const added = Array.from({ length: 7 }, (_, i) => `s1.${i}`);
		expect(changeWords({ isSame: false, changed: [], gone: [], added })).toBe(
			'The dossier has changed since it was drawn: 7 claims are new (s1.0, s1.1, s1.2, s1.3, s1.4 …).'
		);
	});

	it('say where the claims are the same and something else is not', async () => {
		const change = await compareRecord(record, {
			...dossier,
			header: { ...dossier.header, title: 'Another title' }
		});
		expect(changeWords(change)).toContain('its claims are the same, its actors, sources or words are not.');
	});
});
