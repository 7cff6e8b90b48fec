import { describe, expect, it } from 'vitest';
import { groupBy, groupByColumn, invert, lengthAt, listAt, listHas, spread } from './csr';
import type { Csr } from './ledger';

const lists = (csr: Csr) =>
	Array.from({ length: csr.start.length - 1 }, (_, i) => Array.from(listAt(csr, i)));

describe('groupBy', () => {
	it('lists an item once at each key it names, and at none below 0', () => {
		const names = [[0, 0, 2], [-1, 2], []];
		const csr = groupBy(3, 3, (item, name) => names[item].forEach(name));
		expect(lists(csr)).toEqual([[0], [], [0, 1]]);
		expect([lengthAt(csr, 2), listHas(csr, 2, 1), listHas(csr, 0, 1)]).toEqual([2, true, false]);
	});
});

describe('groupByColumn', () => {
	it('gives each key the cells that hold it', () => {
		expect(lists(groupByColumn(Int32Array.of(1, -1, 0, 1), 2))).toEqual([[2], [0, 3]]);
	});
});

describe('invert', () => {
	it('turns a list of lists round', () => {
		const csr = groupByColumn(Int32Array.of(1, 0, 1), 2);
		expect(lists(invert(csr, 3))).toEqual([[1], [0], [1]]);
	});
});

describe('spread', () => {
	it('gives each row the list it points at, and none to -1', () => {
		const csr = groupByColumn(Int32Array.of(1, 0, 1), 2);
		expect(lists(spread(Int32Array.of(1, -1, 0), csr))).toEqual([[0, 2], [], [1]]);
	});
});
