import type { Dictionary } from './ledger';

/**
 * A dictionary of ids that are a stem and the number of the row, from 1: "events.000001". A million of them take no memory,
 * for each is made when it is asked for. Its `values` answer to an index, `length` and iteration, and cannot be written to.
 */
export function numberedDictionary(stem: string, size: number): Dictionary {
	const width = Math.max(3, String(size).length);
	const idAt = (row: number) => `${stem}.${String(row + 1).padStart(width, '0')}`;
	return {
		values: rowsAsArray(size, idAt),
		code(value) {
			const row = Number(value.slice(stem.length + 1)) - 1;
			return Number.isInteger(row) && row >= 0 && row < size && idAt(row) === value ? row : -1;
		}
	};
}

/** Something that is read like an array and makes its items when they are asked for. */
export function rowsAsArray<T>(size: number, itemAt: (index: number) => T): readonly T[] {
	const indexOf = (key: string | symbol) => {
		const index = typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : -1;
		return index < size ? index : -1;
	};
	// An empty array beneath, so that the methods of arrays, which ask for length and items, work on it.
	return new Proxy([] as T[], {
		get(target, key) {
			if (key === 'length') return size;
			const index = indexOf(key);
			return index >= 0 ? itemAt(index) : Reflect.get(target, key);
		},
		has: (target, key) => indexOf(key) >= 0 || Reflect.has(target, key),
		set: () => false
	});
}
