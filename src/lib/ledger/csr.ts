import type { Csr } from './ledger';

/** List i, as a view on the shared array: nothing is copied, so it must not be written to. */
export function listAt(csr: Csr, i: number): Int32Array {
	return csr.items.subarray(csr.start[i], csr.start[i + 1]);
}

/** Length of list i. */
export function lengthAt(csr: Csr, i: number): number {
	return csr.start[i + 1] - csr.start[i];
}

/** Whether list i holds a value. */
export function listHas(csr: Csr, i: number, value: number): boolean {
	for (let k = csr.start[i]; k < csr.start[i + 1]; k++) if (csr.items[k] === value) return true;
	return false;
}

/**
 * For each key, in ascending order, the items that name it. `visit` is called twice per item and must
 * name the same keys both times; an item that names a key twice is listed once, and keys below 0 are skipped.
 */
export function groupBy(
	keys: number,
	items: number,
	visit: (item: number, name: (key: number) => void) => void
): Csr {
	const start = new Uint32Array(keys + 1);
	const seen = new Int32Array(keys).fill(-1);
	let item = 0;
	const count = (key: number) => {
		if (key < 0 || seen[key] === item) return;
		seen[key] = item;
		start[key + 1]++;
	};
	for (item = 0; item < items; item++) visit(item, count);
	for (let key = 0; key < keys; key++) start[key + 1] += start[key];

	const list = new Int32Array(start[keys]);
	const next = start.slice(0, keys);
	seen.fill(-1);
	const place = (key: number) => {
		if (key < 0 || seen[key] === item) return;
		seen[key] = item;
		list[next[key]++] = item;
	};
	for (item = 0; item < items; item++) visit(item, place);
	return { start, items: list };
}

/** For each key the indexes at which a column holds it; cells below 0 belong to no key. */
export function groupByColumn(column: Int32Array, keys: number): Csr {
	const start = new Uint32Array(keys + 1);
	for (let i = 0; i < column.length; i++) if (column[i] >= 0) start[column[i] + 1]++;
	for (let key = 0; key < keys; key++) start[key + 1] += start[key];
	const list = new Int32Array(start[keys]);
	const next = start.slice(0, keys);
	for (let i = 0; i < column.length; i++) if (column[i] >= 0) list[next[column[i]]++] = i;
	return { start, items: list };
}

/** The reverse of a list of lists: for each value, the lists that hold it. */
export function invert(csr: Csr, values: number): Csr {
	return groupBy(values, csr.start.length - 1, (i, name) => {
		for (let k = csr.start[i]; k < csr.start[i + 1]; k++) name(csr.items[k]);
	});
}

/** A list for each row, taken from a shared list of lists by a column of its indexes; -1 gives an empty list. */
export function spread(column: Int32Array, lists: Csr): Csr {
	const start = new Uint32Array(column.length + 1);
	for (let i = 0; i < column.length; i++) {
		start[i + 1] = start[i] + (column[i] < 0 ? 0 : lengthAt(lists, column[i]));
	}
	const items = new Int32Array(start[column.length]);
	for (let i = 0; i < column.length; i++) {
		if (column[i] < 0) continue;
		let to = start[i];
		for (let k = lists.start[column[i]]; k < lists.start[column[i] + 1]; k++) items[to++] = lists.items[k];
	}
	return { start, items };
}
