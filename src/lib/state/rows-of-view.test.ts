import { describe, expect, it } from 'vitest';
import { buildLedger } from '../ledger/build-ledger';
import { readClocks } from '../ledger/clocks';
import { tinyDossier } from '../ledger/tiny-dossier.test-support';
import { rowsOfView } from './rows-of-view';
import { defaultView, type ViewState } from './view-state';

const input = tinyDossier(
	['a', 'b', 'c'],
	[
		{ who: 'a', act: 'accuses', that: ['b', 'attacks', 'c'], saidOn: '2025-01-01' },
		{ who: 'b', act: 'denies', that: ['b', 'attacks', 'c'], saidOn: '2025-02-01' },
		{ who: 'c', act: 'asserts', that: ['a', 'allied_with', 'c'], source: 's2' },
		{ who: 'a', act: 'threatens', that: ['a', 'attacks', 'b'] },
		{ who: 'narrator', act: 'asserts', about: ['a'], topic: 'tired' }
	],
	['s1', 's2']
);
const ledger = buildLedger(input);
const clocks = readClocks(input, ledger);
const rows = (view: Partial<ViewState>) =>
	Array.from(rowsOfView(ledger, clocks, { ...defaultView(), ...view })).flatMap((cell, row) =>
		cell ? [row] : []
	);

describe('rowsOfView', () => {
	it('leaves out the claims of ties that are off', () => {
		expect(rows({})).toEqual([0, 1, 2, 4]);
		expect(rows({ off: { ...defaultView().off, status: [] } })).toEqual([0, 1, 2, 3, 4]);
		expect(rows({ off: { ...defaultView().off, source: ['s2'] } })).toEqual([0, 1, 4]);
	});

	it('keeps to a window of time', () => {
		const time = { ...defaultView().time, from: '2025-01-01', to: '2025-01-15' };
		expect(rows({ time })).toEqual([0, 2, 4]);
	});

	it('keeps to one telling', () => {
		expect(rows({ told: 'b' })).toEqual([1]);
	});

	it.each<[ViewState['select'], number[]]>([
		[{ kind: 'actor', ids: ['b'] }, [0, 1]],
		[{ kind: 'tie', key: 'b~attacks~c' }, [0, 1]],
		[{ kind: 'link', a: 'c', b: 'a' }, [2]],
		[{ kind: 'source', id: 's2' }, [2]],
		[{ kind: 'claim', id: 'c.004' }, [3]]
	])('keeps to what %j selects', (select, expected) => {
		expect(rows({ select })).toEqual(expected);
	});
});
