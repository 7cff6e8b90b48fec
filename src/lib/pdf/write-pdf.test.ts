import { execFileSync, spawnSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeTypesetter } from '../../../scripts/typefaces';
import { SANS, SERIF } from '../figure/palette';
import { svg } from '../figure/svg-node';
import { bidiRuns } from './bidi-runs';
import { writePdf } from './write-pdf';

const URDU = 'پاکستان';
const MM = 96 / 25.4;
const line = (text: string, y: number, stack = SANS) =>
	svg('text', { x: 40, y, 'font-size': 12, 'font-weight': 450, 'font-family': stack, fill: '#000000' }, text);
const tree = svg(
	'svg',
	{ width: 210 * MM, height: 297 * MM, viewBox: `0 0 ${210 * MM} ${297 * MM}` },
	svg('title', {}, 'not drawn'),
	line('Claims, not established facts', 40, SERIF),
	line(`Pakistan (${URDU}) and India`, 80),
	svg('a', { href: 'https://paper.example/a' }, line('The Paper', 120))
);

describe('writePdf', () => {
	let bytes: Uint8Array<ArrayBuffer>;
	const write = async () =>
		writePdf(tree, await nodeTypesetter(), {
			...{ title: `A quarrel ${URDU}`, subject: 'Claims', keywords: '/quarrel', language: 'en' },
			created: new Date('2026-11-22T00:00:00Z')
		});
	const open = () => getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
	beforeAll(async () => {
		bytes = await write();
	});

	it('is one page of A4 in points', async () => {
		const document = await open();
		expect(document.numPages).toBe(1);
		const [, , width, height] = (await document.getPage(1)).view;
		expect([width, height]).toEqual([expect.closeTo(595.28, 1), expect.closeTo(841.89, 1)]);
	});

	it('holds its text in reading order, a right-to-left name among it', async () => {
		const { items } = await (await (await open()).getPage(1)).getTextContent();
		const text = items
			.map((item) => ('str' in item ? item.str : ''))
			.join('')
			.replace(/\s+/g, ' ');
		expect(text).toContain('Claims, not established facts');
		expect(text).toContain(URDU);
		expect(text.indexOf('Pakistan')).toBeLessThan(text.indexOf(URDU));
		expect(text.indexOf(URDU)).toBeLessThan(text.indexOf('and India'));
		expect(text).not.toContain('not drawn');
	});

	it.skipIf(spawnSync('pdftotext', ['-v']).error)('reads so in another program too', () => {
		const text = execFileSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' });
		expect(text).toContain('Claims, not established facts');
		// direction marks that a program puts round the name are no letters
		expect(text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')).toContain(URDU);
	});

	it('says its title, language and day, and leads to its sources', async () => {
		const document = await open();
		const { info } = await document.getMetadata();
		expect(info).toMatchObject({ Title: `A quarrel ${URDU}`, Language: 'en', Producer: 'Hearsay' });
		const links = await (await document.getPage(1)).getAnnotations();
		expect(links.map(({ url }: { url: string }) => url)).toEqual(['https://paper.example/a']);
	});

	it('embeds its fonts, and no other is named', () => {
		const text = new TextDecoder('latin1').decode(bytes);
		const named = text.match(/\/Type \/FontDescriptor/g)!.length;
		expect(named).toBe(3);
		expect(text.match(/\/FontFile2 /g)).toHaveLength(named);
		expect(text).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/);
	});

	it('gives the same bytes for the same figure', async () => {
		const again = await write();
		expect(again.length).toBe(bytes.length);
	});
});

describe('bidiRuns', () => {
	it('puts the runs of a line in their places from left to right', () => {
		expect(bidiRuns('Pakistan')).toEqual([{ text: 'Pakistan', isRightToLeft: false }]);
		expect(bidiRuns(`A ${URDU} B`)).toEqual([
			{ text: 'A ', isRightToLeft: false },
			{ text: URDU, isRightToLeft: true },
			{ text: ' B', isRightToLeft: false }
		]);
	});

	it('sets numbers inside a right-to-left run left to right, before what they follow', () => {
		const runs = bidiRuns('پاکستان 2025 طالبان');
		expect(runs.map(({ text }) => text.trim())).toEqual(['طالبان', '2025', 'پاکستان']);
		expect(runs.map(({ isRightToLeft }) => isRightToLeft)).toEqual([true, false, true]);
	});
});
