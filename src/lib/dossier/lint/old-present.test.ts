import { describe, expect, it } from 'vitest';
import { messagesOf } from './tiny-dossier';

const claims = (when: string) => [
	`id: one.001, who: narrator, act: asserts, that: [pakistan, attacks, ttp], when: "${when}", whenBasis: inferred`
];

describe('oldPresent', () => {
	it('counts the claims once for each source and date', () => {
		expect(messagesOf('W16', { claims: claims('2025-10~'), today: '2026-11-22' })).toEqual([
			'1 claim in the present tense of 2025-10~, over a year ago. Look whether a newer source says the same.'
		]);
	});

	it('is silent within the year, about exact dates, and where nobody says what day it is', () => {
		expect(messagesOf('W16', { claims: claims('2025-10~'), today: '2026-09-01' })).toEqual([]);
		expect(messagesOf('W16', { claims: claims('2025-10'), today: '2026-11-22' })).toEqual([]);
		expect(messagesOf('W16', { claims: claims('2025-10~') })).toEqual([]);
	});
});
