import { describe, expect, it } from 'vitest';
import type { AnchorCheck, ParagraphCheck } from '../verify';
import { messagesOf, type TinyDossier } from './tiny-dossier';

const tiny = (paragraphs: ParagraphCheck[], anchors: AnchorCheck[]): TinyDossier => ({
	source: { fingerprints: `{ "5": ${'a'.repeat(64)} }` },
	claims: [
		'id: one.001, who: narrator, act: asserts, that: [pakistan, attacks, ttp], at: { para: 9, words: "cross-border strikes" }'
	],
	verified: [{ source: 'one', paragraphs, anchors }]
});
const anchor = { claim: 'one.001', words: 'cross-border strikes', para: '9' };

describe('anchorNotFound', () => {
	it('names the closest match', () => {
		const closest = { line: 15, para: '12', exact: false };
		expect(messagesOf('E08', tiny([], [{ ...anchor, found: false, closest }]))).toEqual([
			'These words are not in paragraph 9: "cross-border strikes". Closest match: paragraph 12 (line 15).'
		]);
	});

	it('says where the very words stand, or that nothing is like them', () => {
		const closest = { line: 15, exact: true };
		expect(messagesOf('E08', tiny([], [{ ...anchor, found: false, closest }]))[0]).toMatch(
			/They stand in line 15\.$/
		);
		expect(messagesOf('E08', tiny([], [{ ...anchor, found: false }]))[0]).toMatch(/Read the source again\.$/);
	});

	it('is silent about words that were found, and without a text', () => {
		expect(messagesOf('E08', tiny([], [{ ...anchor, found: true }]))).toEqual([]);
		expect(messagesOf('E08', { ...tiny([], []), verified: [] })).toEqual([]);
	});
});

describe('fingerprintMismatch', () => {
	it('asks to read a changed paragraph again', () => {
		expect(messagesOf('E10', tiny([{ para: '5', state: 'changed', line: 7 }], []))).toEqual([
			'Paragraph 5 changed since it was read (closest: line 7). Read it again.'
		]);
		expect(messagesOf('E10', tiny([{ para: '5', state: 'missing' }], []))).toEqual([
			'Paragraph 5 is no longer in the text. Read the source again.'
		]);
	});

	it('takes a paragraph that only moved for the same', () => {
		expect(messagesOf('E10', tiny([{ para: '5', state: 'moved', line: 7 }], []))).toEqual([]);
	});
});
