const ROOT_BITS = 2 ** 32;

/** The first 64 primes: FIPS 180-4 takes its constants from their square and cube roots. */
const PRIMES = Array.from({ length: 312 }, (_, n) => n).filter((n) => {
	if (n < 2) return false;
	for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
	return true;
});
const fraction = (root: number) => ((root - Math.floor(root)) * ROOT_BITS) | 0;
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const ROUNDS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));

const turn = (x: number, by: number) => (x >>> by) | (x << (32 - by));

/** The message with the bit and the length that FIPS 180-4 appends. */
function padded(bytes: Uint8Array): DataView {
	const length = ((bytes.length + 8) >> 6) * 64 + 64;
	const whole = new Uint8Array(length);
	whole.set(bytes);
	whole[bytes.length] = 0x80;
	const view = new DataView(whole.buffer);
	view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
	view.setUint32(length - 4, (bytes.length << 3) >>> 0);
	return view;
}

function mix(state: Int32Array, w: Int32Array): void {
	for (let i = 16; i < 64; i++) {
		const [a, b] = [w[i - 15], w[i - 2]];
		const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
		const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
		w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
	}
	let [a, b, c, d, e, f, g, h] = state;
	for (let i = 0; i < 64; i++) {
		const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[i] + w[i]) | 0;
		const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
	}
	for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) state[i] += value;
}

/**
 * SHA-256 of some bytes in 64 hexadecimal digits (FIPS 180-4), at once: an entry is sealed in the task that made it,
 * and where a page is served without https `crypto.subtle` is missing.
 */
export function sha256(bytes: Uint8Array): string {
	const view = padded(bytes);
	const state = START.slice();
	const w = new Int32Array(64);
	for (let at = 0; at < view.byteLength; at += 64) {
		for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + i * 4);
		mix(state, w);
	}
	return hex(new Uint8Array(Uint32Array.from(state).map(swap).buffer));
}

/** SHA-256 of much: by the browser and beside the page where it can. */
export async function sha256Beside(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const subtle = globalThis.crypto?.subtle;
	return subtle ? hex(new Uint8Array(await subtle.digest('SHA-256', bytes))) : sha256(bytes);
}

const LITTLE = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

function swap(word: number): number {
	if (!LITTLE) return word;
	return ((word >>> 24) | ((word >>> 8) & 0xff00) | ((word & 0xff00) << 8) | (word << 24)) >>> 0;
}

function hex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
