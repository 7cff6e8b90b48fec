import { describe, expect, it } from 'vitest';
import { CARD, cardSvg, type Card } from './card-svg';
import { cardPng } from './cards';
import { Typeface } from './typeset';

const card: Card = {
	dossier: 'A quarrel',
	kicker: 'Claim paper.001',
	title: 'North accuses South of harbouring the Red Band.',
	lines: ['The Paper, undated'],
	tie: { hue: 'hostile', status: 'disputed', label: 'Disputed' },
	numbers: [{ n: 2, what: 'reports' }]
};

/** Heights at which something is drawn in the colour, as the scales of its outlines. */
const scales = (svg: string) => [...svg.matchAll(/scale\((\d\.\d+) /g)].map(([, scale]) => Number(scale));

describe('Typeface', () => {
	const face = new Typeface(
		'@fontsource/newsreader/files/newsreader-latin-500-normal.woff',
		'@fontsource/newsreader/files/newsreader-latin-ext-500-normal.woff'
	);
	it('breaks lines at blanks and never over the width', () => {
		const lines = face.wrap('one two three four five six seven eight', 40, 300);
		expect(lines.join(' ')).toBe('one two three four five six seven eight');
		expect(lines.length).toBeGreaterThan(1);
		for (const line of lines) expect(face.width(line, 40)).toBeLessThanOrEqual(300);
	});
	it('lets a word that is too wide stand alone, and keeps no-break spaces together', () => {
		expect(face.wrap('a Donaudampfschifffahrt b', 40, 100)).toEqual(['a', 'Donaudampfschifffahrt', 'b']);
		expect(face.wrap('on 12\u00a0Oct', 40, 60)).toEqual(['on', '12\u00a0Oct']);
	});
	it('takes letters that the first file lacks from the second', () => {
		expect(face.width('ş', 40)).toBeGreaterThan(0);
		expect(face.line('Şaş', 40, 0, 0).match(/<path/g)).toHaveLength(3);
	});
});

describe('cardSvg', () => {
	it('sets all text in outlines, so that no font is asked for', () => {
		expect(cardSvg(card)).not.toContain('<text');
	});
	it('sets a long title smaller, and cuts one that can fit at no size', () => {
		const long = cardSvg({ ...card, title: 'North accuses South of many things. '.repeat(5) });
		expect(Math.max(...scales(long))).toBeLessThan(Math.max(...scales(cardSvg(card))));
		const endless = cardSvg({ ...card, title: 'word '.repeat(900) });
		expect(endless.length).toBeLessThan(200_000);
	});
	it('gives hue to the tie alone', () => {
		const { tie, ...bare } = card;
		expect(tie && cardSvg(card)).toContain('#C24A00');
		expect(cardSvg(bare)).not.toContain('#C24A00');
	});
});

describe('cardPng', () => {
	it('is a picture of the size that others expect, and not blank', () => {
		const png = Buffer.from(cardPng(card));
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
		const blank = Buffer.from(
			cardPng({ ...card, dossier: '', kicker: '', title: '', lines: [], tie: undefined, numbers: [] })
		);
		expect(png.length).toBeGreaterThan(blank.length * 1.5);
	});
});
