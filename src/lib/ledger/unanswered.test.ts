import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { listAccusations } from './unanswered';
import { tinyDossier, type TinyClaim } from './tiny-dossier.test-support';

const that: TinyClaim['that'] = ['a', 'attacks', 'b'];
const accuses: TinyClaim = { who: 'b', act: 'accuses', that };
function found(claims: TinyClaim[], rows?: Uint8Array) {
	const { withoutReply, unanswered, ties } = listAccusations(
		buildLedger(tinyDossier(['a', 'b', 'c'], claims)),
		rows
	);
	return { withoutReply, unanswered, ties };
}

describe('listAccusations', () => {
	it('finds an accusation that nothing answers, and its tie once', () => {
		expect(found([accuses, accuses])).toEqual({ withoutReply: [0, 1], unanswered: [0, 1], ties: [0] });
	});

	it('takes the denial of one instance as an answer to the matter, not to the other instance', () => {
		const denies: TinyClaim = { who: 'a', act: 'denies', that, respondsTo: ['c.001'] };
		expect(found([accuses, denies, accuses])).toEqual({ withoutReply: [2], unanswered: [], ties: [] });
	});

	it('takes a denial or an admission of the tie that is no reply to anything as an answer to the matter', () => {
		expect(found([accuses, { who: 'a', act: 'denies', that }]).unanswered).toEqual([]);
		expect(found([accuses, { who: 'a', act: 'acknowledges', that }]).unanswered).toEqual([]);
	});

	it('does not take it for an answer that a third party says the same', () => {
		expect(found([accuses, { who: 'c', act: 'asserts', that }]).unanswered).toEqual([0]);
	});

	it('takes a counter-accusation as a reply, which is itself unanswered', () => {
		const counter: TinyClaim = {
			who: 'a',
			act: 'accuses',
			that: ['b', 'attacks', 'a'],
			respondsTo: ['c.001']
		};
		expect(found([accuses, counter])).toEqual({ withoutReply: [1], unanswered: [1], ties: [1] });
	});

	it('counts no answer that was read in a source that is off', () => {
		const denies: TinyClaim = { who: 'a', act: 'denies', that, respondsTo: ['c.001'] };
		expect(found([accuses, denies], Uint8Array.of(1, 0)).unanswered).toEqual([0]);
	});

	it('answers an accusation on a topic by a denial of the same statement', () => {
		const statement: Partial<TinyClaim> = { about: ['a'], topic: 'guilt' };
		const [one, two] = [
			{ who: 'b', act: 'accuses', ...statement },
			{ who: 'a', act: 'denies', ...statement }
		] as TinyClaim[];
		expect(found([one]).unanswered).toEqual([0]);
		expect(found([one, two]).unanswered).toEqual([]);
	});
});
