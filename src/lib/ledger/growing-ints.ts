/** A list of 32-bit integers that doubles its room when it is full. */
export class GrowingInts {
	length = 0;
	#data: Int32Array;

	constructor(capacity = 16) {
		this.#data = new Int32Array(Math.max(1, capacity));
	}

	push(value: number): void {
		if (this.length === this.#data.length) {
			const wider = new Int32Array(this.#data.length * 2);
			wider.set(this.#data);
			this.#data = wider;
		}
		this.#data[this.length++] = value;
	}

	at(index: number): number {
		return this.#data[index];
	}

	/** The integers so far, in an array of their own. */
	toArray(): Int32Array {
		return this.#data.slice(0, this.length);
	}
}
