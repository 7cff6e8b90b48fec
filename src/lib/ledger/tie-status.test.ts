import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { tieStatus, tieStatuses, NO_STATUS } from './tie-status';
import { tinyDossier, type TinyClaim } from './tiny-dossier.test-support';

const ACTORS = ['a', 'army<a', 'general<army:person', 'b', 'c'];
const that: TinyClaim['that'] = ['a', 'attacks', 'b'];

/** Status of "a attacks b" after these claims. */
function statusAfter(...claims: TinyClaim[]) {
	const ledger = buildLedger(
		tinyDossier(
			ACTORS,
			claims.map((claim) => ({ that, ...claim }))
		)
	);
	return tieStatus(ledger, 0);
}

describe('tieStatus', () => {
	it('is asserted when somebody affirms it, though others only accuse or predict', () => {
		const predicts: TinyClaim = { who: 'c', act: 'predicts' };
		expect(statusAfter({ who: 'b', act: 'accuses' }, { who: 'c', act: 'asserts' }, predicts)).toBe(
			'asserted'
		);
	});

	it('is alleged when there are accusers only', () => {
		expect(statusAfter({ who: 'b', act: 'accuses' }, { who: 'c', act: 'demands' })).toBe('alleged');
	});

	it('is disputed when it is affirmed and denied', () => {
		expect(statusAfter({ who: 'b', act: 'accuses' }, { who: 'a', act: 'denies' })).toBe('disputed');
		expect(statusAfter({ who: 'b', act: 'asserts' }, { who: 'c', act: 'asserts', negated: true })).toBe(
			'disputed'
		);
	});

	it('is disputed when the only denial of it is itself denied', () => {
		expect(
			statusAfter({ who: 'a', act: 'denies' }, { who: 'b', act: 'denies', that: { claim: 'c.001' } })
		).toBe('disputed');
	});

	it('is disputed, not acknowledged, when a party admits it and another denies it', () => {
		expect(statusAfter({ who: 'a', act: 'acknowledges' }, { who: 'b', act: 'denies' })).toBe('disputed');
	});

	it('is negated when it is only said not to hold', () => {
		expect(statusAfter({ who: 'c', act: 'asserts', negated: true }, { who: 'c', act: 'predicts' })).toBe(
			'negated'
		);
	});

	it('is ended, never negated, when every affirmation says that it stopped', () => {
		expect(statusAfter({ who: 'c', act: 'asserts', phase: 'ended' })).toBe('ended');
	});

	it('is not ended while somebody affirms or alleges that it goes on', () => {
		const ended: TinyClaim = { who: 'c', act: 'asserts', phase: 'ended' };
		expect(statusAfter(ended, { who: 'c', act: 'asserts' })).toBe('asserted');
		expect(statusAfter(ended, { who: 'b', act: 'accuses' })).toBe('asserted');
		expect(statusAfter(ended, { who: 'c', act: 'asserts', phase: 'paused' })).toBe('asserted');
	});

	it('is acknowledged when a party, its organ or one who speaks for it admits it', () => {
		expect(statusAfter({ who: 'a', act: 'acknowledges' })).toBe('acknowledged');
		expect(statusAfter({ who: 'general', act: 'acknowledges' })).toBe('acknowledged');
		expect(statusAfter({ who: 'c', act: 'acknowledges', onBehalfOf: 'b' })).toBe('acknowledged');
	});

	it('is asserted when one who is no party acknowledges it', () => {
		expect(statusAfter({ who: 'c', act: 'acknowledges' })).toBe('asserted');
	});

	it('is hypothetical when there are threats, demands and predictions only, negated or not', () => {
		const predicts: TinyClaim = { who: 'c', act: 'predicts', negated: true };
		expect(statusAfter({ who: 'a', act: 'threatens' }, { who: 'b', act: 'demands' }, predicts)).toBe(
			'hypothetical'
		);
	});
});

describe('tieStatuses', () => {
	it('takes only the claims that count, and has no status where none is left', () => {
		const claims: TinyClaim[] = [
			{ who: 'b', act: 'accuses', that },
			{ who: 'a', act: 'denies', that }
		];
		const ledger = buildLedger(tinyDossier(ACTORS, claims));
		expect(tieStatus(ledger, 0, Uint8Array.of(1, 0))).toBe('alleged');
		expect(tieStatus(ledger, 0, Uint8Array.of(0, 1))).toBe('negated');
		expect(tieStatus(ledger, 0, Uint8Array.of(0, 0))).toBeUndefined();
		expect(tieStatuses(ledger, Uint8Array.of(0, 0))[0]).toBe(NO_STATUS);
	});
});
