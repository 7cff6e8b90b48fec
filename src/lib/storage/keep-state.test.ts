import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Why } from './failure';
import { canRetry, nextKeeping, stateOf, type Keeping, type KeepEvent } from './keep-state';

const fresh: Keeping = { waiting: 0, savedAt: 10, failure: null, private: false };
const why = fc.constantFrom<Why>('full', 'aborted', 'elsewhere', 'outdated', 'unlike', 'unknown');
const event: fc.Arbitrary<KeepEvent> = fc.oneof(
	fc.constant({ kind: 'changed' as const }),
	fc.record({ kind: fc.constant('kept' as const), entries: fc.nat(3), at: fc.nat() }),
	fc.record({ kind: fc.constant('failed' as const), why }),
	fc.constant({ kind: 'again' as const })
);
const after = (events: KeepEvent[], from = fresh) => events.reduce(nextKeeping, from);

describe('stateOf', () => {
	it('says when it was saved, that it is being saved, or why not and what to do', () => {
		expect(stateOf(fresh)).toEqual({ kind: 'saved', at: 10 });
		expect(stateOf(after([{ kind: 'changed' }]))).toEqual({ kind: 'saving', waiting: 1 });
		const full = stateOf(after([{ kind: 'changed' }, { kind: 'failed', why: 'full' }]));
		expect(full).toMatchObject({ kind: 'notSaved', why: 'full', waiting: 1 });
		expect(full).toMatchObject({ remedy: expect.stringContaining('Download') });
	});

	it('never says saved while an entry is only in memory', () => {
		fc.assert(
			fc.property(fc.array(event), (events) => {
				let waiting = 0;
				for (const one of events) {
					if (one.kind === 'changed') waiting++;
					if (one.kind === 'kept') waiting = Math.max(0, waiting - one.entries);
				}
				const state = stateOf(after(events));
				if (state.kind === 'saved') expect(waiting).toBe(0);
				else if (state.kind !== 'private') expect(state.waiting).toBe(waiting);
			})
		);
	});

	it('says nothing of saving in a private session', () => {
		fc.assert(
			fc.property(fc.array(event), (events) => {
				expect(stateOf(after(events, { ...fresh, private: true }))).toEqual({ kind: 'private' });
			})
		);
	});
});

describe('nextKeeping', () => {
	it('never forgets a failure that no further try mends', () => {
		fc.assert(
			fc.property(fc.array(event), fc.array(event), (before, later) => {
				const now = after(before);
				if (now.failure && !canRetry(now.failure)) expect(after(later, now).failure).toBe(now.failure);
			})
		);
	});

	it('goes from not saved to saved when a later try is read back', () => {
		const events: KeepEvent[] = [{ kind: 'changed' }, { kind: 'failed', why: 'full' }, { kind: 'again' }];
		expect(stateOf(after([...events, { kind: 'kept', entries: 1, at: 20 }]))).toEqual({
			...{ kind: 'saved', at: 20 }
		});
	});
});
