import { describe, expect, it } from 'vitest';
import { wordsFor } from '../storage/failure';
import { keepWords } from './keep-words';

describe('keepWords', () => {
	const at = new Date(2026, 10, 22, 14, 3).getTime();

	it('says when it was saved', () => {
		expect(keepWords({ kind: 'saved', at }, at + 1000)).toBe('Saved on this device, 14:03');
	});

	it('says why it is not saved, and what to do', () => {
		const words = keepWords({ kind: 'notSaved', why: 'full', waiting: 2, ...wordsFor('full') });
		expect(words).toMatch(/^Not saved: There is no room left .+ Download the dossier now, /);
	});

	it('does not say that something is lost where nothing waits', () => {
		const newer = { kind: 'notSaved', why: 'newer', waiting: 0, ...wordsFor('newer') } as const;
		expect(keepWords(newer)).toMatch(/^Only to be read: What is kept here was written by a newer Hearsay/);
		expect(keepWords({ ...newer, waiting: 1 })).toMatch(/^Not saved: /);
	});

	it('does not say that what was erased is there to be read', () => {
		const erased = { kind: 'notSaved', why: 'erased', waiting: 0, ...wordsFor('erased') } as const;
		expect(keepWords(erased)).toMatch(/^Not saved: Everything was erased/);
	});
});
