import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { findTie, formatTieKey, parseTieKey, tieKey } from './tie-key';
import { tinyDossier } from './tiny-dossier.test-support';

const ledger = buildLedger(
	tinyDossier(
		['m', 'p', 'q'],
		[
			{ who: 'm', act: 'asserts', that: ['m', 'mediates_between', ['q', 'p']] },
			{ who: 'm', act: 'asserts', that: ['q', 'allied_with', 'p'] },
			{ who: 'm', act: 'asserts', that: ['q', 'attacks', 'p'] }
		]
	)
);

describe('parseTieKey', () => {
	it('reads what formatTieKey writes', () => {
		const names = {
			subject: 'qatar',
			predicate: 'mediates_between',
			objects: ['afghan-taliban', 'pakistan']
		};
		expect(formatTieKey(names)).toBe('qatar~mediates_between~afghan-taliban+pakistan');
		expect(parseTieKey(formatTieKey(names))).toEqual(names);
	});

	it('takes a blank for the plus that a query string turned into it', () => {
		expect(parseTieKey('m~mediates_between~p q')?.objects).toEqual(['p', 'q']);
	});

	it.each(['', 'a', 'a~b', 'a~b~', 'a~b~c~d', 'a~b~c+', '__proto__', 'A~b~c'])('gives up on %j', (key) => {
		expect(parseTieKey(key)).toBeUndefined();
	});
});

describe('findTie', () => {
	it('finds a tie whatever the order of a symmetric pair or of the parties', () => {
		expect(findTie(ledger, 'm~mediates_between~q+p')).toBe(0);
		expect(findTie(ledger, 'q~allied_with~p')).toBe(1);
		expect(tieKey(ledger, 1)).toBe('p~allied_with~q');
	});

	it('does not turn a directed tie round, nor take one party for two', () => {
		expect(findTie(ledger, 'p~attacks~q')).toBe(-1);
		expect(findTie(ledger, 'm~mediates_between~p')).toBe(-1);
	});

	it('finds nothing for names that the ledger does not have', () => {
		expect(findTie(ledger, 'x~attacks~p')).toBe(-1);
		expect(findTie(ledger, 'q~shelters~p')).toBe(-1);
	});
});
