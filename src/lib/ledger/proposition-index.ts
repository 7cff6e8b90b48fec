import type { Csr } from './ledger';
import { GrowingInts } from './growing-ints';

/**
 * Gives every distinct (subject, predicate, list of objects) the next free code. An open-addressing hash
 * table over typed arrays: a million claims allocate no key strings.
 */
export class PropositionIndex {
	#slots = new Int32Array(64).fill(-1);
	#hashes = new GrowingInts();
	#subject = new GrowingInts();
	#predicate = new GrowingInts();
	#start = new GrowingInts();
	#items = new GrowingInts();

	constructor() {
		this.#start.push(0);
	}

	get size(): number {
		return this.#subject.length;
	}

	/** Code of a proposition. The caller gives its objects once each and in one canonical order. */
	intern(subject: number, predicate: number, objects: ArrayLike<number>): number {
		const hash = hashOf(subject, predicate, objects);
		const mask = this.#slots.length - 1;
		let slot = hash & mask;
		for (let code = this.#slots[slot]; code !== -1; code = this.#slots[slot]) {
			if (this.#hashes.at(code) === hash && this.#holds(code, subject, predicate, objects)) return code;
			slot = (slot + 1) & mask;
		}
		const code = this.size;
		this.#slots[slot] = code;
		this.#hashes.push(hash);
		this.#subject.push(subject);
		this.#predicate.push(predicate);
		for (let i = 0; i < objects.length; i++) this.#items.push(objects[i]);
		this.#start.push(this.#items.length);
		// Beyond half full, runs of taken slots grow long.
		if (this.size * 2 > this.#slots.length) this.#widen();
		return code;
	}

	/** The propositions as columns, one cell a code. */
	columns(): { subject: Int32Array; predicate: Int32Array; objects: Csr } {
		const objects = { start: Uint32Array.from(this.#start.toArray()), items: this.#items.toArray() };
		return { subject: this.#subject.toArray(), predicate: this.#predicate.toArray(), objects };
	}

	#holds(code: number, subject: number, predicate: number, objects: ArrayLike<number>): boolean {
		if (this.#subject.at(code) !== subject || this.#predicate.at(code) !== predicate) return false;
		const from = this.#start.at(code);
		if (this.#start.at(code + 1) - from !== objects.length) return false;
		for (let i = 0; i < objects.length; i++) if (this.#items.at(from + i) !== objects[i]) return false;
		return true;
	}

	#widen(): void {
		this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
		const mask = this.#slots.length - 1;
		for (let code = 0; code < this.size; code++) {
			let slot = this.#hashes.at(code) & mask;
			while (this.#slots[slot] !== -1) slot = (slot + 1) & mask;
			this.#slots[slot] = code;
		}
	}
}

/** Mixes 32-bit words with the rounds of MurmurHash3 (Austin Appleby, public domain). */
function hashOf(subject: number, predicate: number, objects: ArrayLike<number>): number {
	let hash = mix(mix(0, subject), predicate);
	for (let i = 0; i < objects.length; i++) hash = mix(hash, objects[i]);
	hash ^= hash >>> 16;
	hash = Math.imul(hash, 0x85ebca6b);
	hash ^= hash >>> 13;
	hash = Math.imul(hash, 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) | 0;
}

function mix(hash: number, word: number): number {
	let k = Math.imul(word, 0xcc9e2d51);
	k = (k << 15) | (k >>> 17);
	hash ^= Math.imul(k, 0x1b873593);
	hash = (hash << 13) | (hash >>> 19);
	return (Math.imul(hash, 5) + 0xe6546b64) | 0;
}
