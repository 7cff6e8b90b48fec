import { describe, expect, it } from 'vitest';
import { notFoundWords } from './not-found-words';

describe('notFoundWords', () => {
	it('names the claim, actor or source that was looked for, and its dossier', () => {
		const words = notFoundWords(404, '/pakistan-taliban/claims/ffr.999');
		expect(words.title).toBe('No such claim');
		expect(words.sentence).toContain('There is no claim “ffr.999” in the dossier “pakistan-taliban”.');
		expect(words.dossier).toBe('pakistan-taliban');
	});

	it('names a dossier that is not there, and does not lead to it', () => {
		const words = notFoundWords(404, '/nosuch');
		expect(words.sentence).toBe('There is no dossier “nosuch” here.');
		expect(words.dossier).toBeUndefined();
	});

	it('reads any other address without choking on it', () => {
		for (const path of ['/', '/a/b', '/a/claims', '/a/claims/b/c', '/%E0%A4%A', '/a/constructor/b']) {
			expect(notFoundWords(404, path).sentence).not.toBe('');
		}
		expect(notFoundWords(404, '/%E0%A4%A').sentence).toContain('“%E0%A4%A”');
	});

	it('cuts what is too long', () => {
		expect(notFoundWords(404, `/x/actors/${'y'.repeat(500)}`).sentence.length).toBeLessThan(200);
	});

	it('does not call a fault a missing page', () => {
		expect(notFoundWords(500, '/pakistan-taliban').title).toBe('This page could not be opened');
	});
});
