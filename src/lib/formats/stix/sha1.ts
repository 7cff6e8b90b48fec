/**
 * SHA-1 (FIPS 180-4), for names of version 5 (RFC 9562) alone: it guards nothing. The platform's own is not there on
 * pages without TLS.
 */
export function sha1(bytes: Uint8Array): Uint8Array {
	const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
	padded.set(bytes);
	padded[bytes.length] = 0x80;
	const view = new DataView(padded.buffer);
	view.setUint32(padded.length - 4, bytes.length << 3);
	view.setUint32(padded.length - 8, bytes.length >>> 29);
	const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
	const words = new Int32Array(80);
	for (let at = 0; at < padded.length; at += 64) {
		for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + 4 * i);
		for (let i = 16; i < 80; i++) {
			words[i] = rotate(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
		}
		mix(state, words);
	}
	const digest = new DataView(new ArrayBuffer(20));
	state.forEach((word, i) => digest.setInt32(4 * i, word));
	return new Uint8Array(digest.buffer);
}

const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by));

function mix(state: number[], words: Int32Array): void {
	let [a, b, c, d, e] = state;
	for (let i = 0; i < 80; i++) {
		const [f, k] =
			i < 20
				? [(b & c) | (~b & d), 0x5a827999]
				: i < 40
					? [b ^ c ^ d, 0x6ed9eba1]
					: i < 60
						? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
						: [b ^ c ^ d, 0xca62c1d6];
		const next = (rotate(a, 5) + f + e + k + words[i]) | 0;
		[e, d, c, b, a] = [d, c, rotate(b, 30), a, next];
	}
	[a, b, c, d, e].forEach((word, i) => (state[i] = (state[i] + word) | 0));
}
