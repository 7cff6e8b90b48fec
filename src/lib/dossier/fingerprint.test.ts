import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint';
import { normalise } from './norm';

describe('normalise', () => {
	it('straightens quotation marks, apostrophes and hyphens', () => {
		expect(normalise('‘a’ “b” c‑d – e — f')).toBe(`'a' "b" c-d - e - f`);
	});

	it('composes letters', () => {
		expect(normalise('Tu\u0308rkiye')).toBe('T\u00fcrkiye');
	});

	it('collapses white space of every kind and trims', () => {
		expect(normalise('\ufeff  two\u00a0 \t words \r\n')).toBe('two words');
	});

	it('changes nothing the second time', () => {
		const once = normalise(' ‘a’ — “b”\u202fc ');
		expect(normalise(once)).toBe(once);
	});
});

describe('fingerprint', () => {
	it('is that of the title of the first source, as it was recorded', async () => {
		expect(await fingerprint('Why Pakistan and the Taliban Won’t Find It Easy to Patch Up')).toBe(
			'd1eed9f1584a800ff3f1427628fbce322409a0b78c0a8b6bce147ff0eeb21c4e'
		);
	});

	it('is the SHA-256 of the UTF-8 bytes', async () => {
		expect(await fingerprint('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
		expect(await fingerprint('  abc\u00a0')).toBe(await fingerprint('abc'));
	});

	it('takes another hash where there is no crypto', async () => {
		expect(await fingerprint('é', async (bytes) => bytes.buffer)).toBe('c3a9');
	});
});
