import { describe, expect, it } from 'vitest';
import { messagesOf } from './tiny-dossier';

const claims = (...bodies: string[]) => ({
	claims: bodies.map(
		(body, index) => `id: one.00${index + 1}, who: india, act: accuses, that: [pakistan, attacks, ttp]${body}`
	)
});

describe('wrongReply', () => {
	it('names the claim that is not there and the nearest', () => {
		expect(messagesOf('E17', claims('', ', respondsTo: [one.011]'))).toEqual([
			"No claim 'one.011'. Did you mean 'one.001'?"
		]);
		expect(messagesOf('E17', claims('', ', contradicts: [other.777]'))).toEqual([
			"No claim 'other.777'. Give the id of a claim of this dossier."
		]);
	});

	it('refuses a reply to what was said later', () => {
		const later = claims(', saidOn: "2025-10-20"', ', saidOn: "2025-10-12", respondsTo: [one.001]');
		expect(messagesOf('E17', later)).toEqual([
			'one.001 was said after this reply. Check both dates, or use contradicts.'
		]);
	});

	it('takes the day of publication as the last on which the reply can have been given', () => {
		expect(messagesOf('E17', claims(', saidOn: "2025-10-13"', ', respondsTo: [one.001]'))).toHaveLength(1);
		expect(messagesOf('E17', claims(', saidOn: "2025-10-12"', ', respondsTo: [one.001]'))).toEqual([]);
	});

	it('lets dates pass that overlap, or that are only about then', () => {
		for (const said of ['2025-10', '2025-10-20~', '/2025-10-20']) {
			const reply = claims(`, saidOn: "${said}"`, ', saidOn: "2025-10-12", respondsTo: [one.001]');
			expect(messagesOf('E17', reply), said).toEqual([]);
		}
	});

	it('finds replies that run in a circle', () => {
		expect(messagesOf('E17', claims(', respondsTo: [one.002]', ', respondsTo: [one.001]'))[0]).toBe(
			'The replies run in a circle: one.001 answers itself. Take one respondsTo out.'
		);
	});
});
