import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256, sha256Beside } from './sha256';

const reference = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('sha256', () => {
	it('gives the digests of FIPS 180-4', () => {
		const digest = (text: string) => sha256(new TextEncoder().encode(text));
		expect(digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
		expect(digest('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
	});

	it('agrees with the one of Node on any bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				expect(sha256(bytes)).toBe(reference(bytes));
			})
		);
	});
});

describe('sha256Beside', () => {
	it('gives what sha256 gives', async () => {
		const bytes = new TextEncoder().encode('claims');
		expect(await sha256Beside(bytes)).toBe(sha256(bytes));
	});
});
