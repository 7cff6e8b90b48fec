import { describe, expect, it } from 'vitest';
import type { CodedClaim } from './dossier';
import { fingerprint } from './fingerprint';
import type { SourceRecord } from './schema';
import { textLines, verify } from './verify';

const paragraphs: Record<string, string> = {
	'0': 'A short title',
	'1': 'The river rose on Monday, and the lower bridge was closed to carts.',
	'2': 'On Tuesday the miller said that nobody had warned him of the flood.',
	'3': 'The council denied it: a bell was rung, it said, at every door.',
	credit: 'Source: The Gazette'
};
const text = [
	paragraphs['0'],
	paragraphs['1'],
	'A heading',
	paragraphs['2'],
	paragraphs['3'],
	paragraphs.credit,
	'Leave a Reply'
];

const claim = (id: string, at: CodedClaim['at']): CodedClaim => ({
	id,
	source: 's',
	who: 'narrator',
	act: 'asserts',
	about: ['river'],
	topic: 'flood',
	at,
	says: 'It rose.'
});
const claims = [
	claim('s.001', { para: 1, words: 'lower bridge was closed' }),
	claim('s.002', { para: 2, words: 'nobody had warned' }),
	claim('s.003', { para: 3, words: 'council denied it' })
];

async function compare(lines: string[], own = claims, end = '\n') {
	const fingerprints: Record<string, string> = {};
	for (const [key, paragraph] of Object.entries(paragraphs)) fingerprints[key] = await fingerprint(paragraph);
	const source = { id: 's', fingerprints } as unknown as SourceRecord;
	return verify(source, own, lines.join(end));
}

const states = (checks: { para: string; state: string; line?: number }[]) =>
	checks.map(({ para, state, line }) => `${para} ${state} ${line ?? '-'}`);
const allHeld = ['0 held 1', '1 held 2', '2 held 4', '3 held 5', 'credit held 6'];

describe('textLines', () => {
	it('knows every end of line, a byte order mark and blank lines', () => {
		expect(textLines('\ufeffone\r\n\r\n two \rthree\n')).toEqual([
			{ number: 1, text: 'one' },
			{ number: 3, text: 'two' },
			{ number: 4, text: 'three' }
		]);
	});
});

describe('verify', () => {
	it('finds every paragraph and every anchor, headings and page chrome between them', async () => {
		const { paragraphs: found, anchors } = await compare(text);
		expect(states(found)).toEqual(allHeld);
		expect(anchors.every((anchor) => anchor.found)).toBe(true);
	});

	it('does the same with CRLF, a byte order mark, trailing spaces and typographic quotes', async () => {
		const { paragraphs: found, anchors } = await compare(
			['\ufeff' + text[0], ...text.slice(1).map((line) => `${line}  `)],
			claims,
			'\r\n'
		);
		expect(states(found)).toEqual(allHeld);
		expect(anchors.every((anchor) => anchor.found)).toBe(true);
	});

	it('goes by fingerprint, not by position: lines put in before a paragraph do not move it out of order', async () => {
		const { paragraphs: found } = await compare(['', 'Menu', '', ...text]);
		expect(found.map(({ state }) => state)).toEqual(Array(5).fill('held'));
		expect(found[1].line).toBe(5);
	});

	it('names what moved and where it stands now', async () => {
		const { paragraphs: found, anchors } = await compare([text[0], text[3], text[4], text[1], text[5]]);
		expect(states(found)).toEqual(['0 held 1', '1 moved 4', '2 held 2', '3 held 3', 'credit held 5']);
		expect(anchors.every((anchor) => anchor.found)).toBe(true);
	});

	it('names what changed and the line it became, not the heading beside it', async () => {
		const changed = text.map((line) => (line === paragraphs['2'] ? `${line} He was angry.` : line));
		const { paragraphs: found, anchors } = await compare(changed);
		expect(states(found)[2]).toBe('2 changed 4');
		expect(anchors.every((anchor) => anchor.found)).toBe(true);
	});

	it('says of a paragraph that is gone that it is missing', async () => {
		const { paragraphs: found, anchors } = await compare(
			text.filter((line) => line !== paragraphs['3'] && line !== paragraphs.credit).slice(0, 4)
		);
		expect(states(found).slice(3)).toEqual(['3 missing -', 'credit missing -']);
		expect(anchors[2]).toMatchObject({ claim: 's.003', found: false });
	});

	it('says where missing anchor words stand, or what is closest to them', async () => {
		const wrong = [
			claim('s.001', { para: 2, words: 'lower bridge was closed' }),
			claim('s.002', { para: 1, words: 'nobody warned the miller' }),
			claim('s.003', { para: 3, words: 'an eclipse of Jupiter' })
		];
		const { anchors } = await compare(text, wrong);
		expect(anchors.map(({ found, closest }) => ({ found, closest }))).toEqual([
			{ found: false, closest: { line: 2, para: '1', exact: true } },
			{ found: false, closest: { line: 4, para: '2', exact: false } },
			{ found: false, closest: undefined }
		]);
	});

	it('looks for the words of an excerpt anywhere in the text', async () => {
		const { anchors } = await compare(text, [claim('s.001', { words: 'Nobody had warned' })]);
		expect(anchors).toEqual([{ claim: 's.001', words: 'Nobody had warned', found: true }]);
	});
});
