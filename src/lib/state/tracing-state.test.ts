import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOARD_SORTS } from '../evidence/board';
import { LONGEST_TRAIL, MOST_TRAILS, isDay } from './tracing-state';
import { VIEWS, defaultView, formatView, parseView, type KnownIds, type ViewState } from './view-state';

const known: KnownIds = {
	actors: new Set(['pakistan', 'india', 'ttp']),
	claims: new Set(),
	sources: new Set(),
	ties: new Set(),
	predicates: ['attacks'],
	actorTypes: ['state']
};
const read = (query: string) => parseView(new URLSearchParams(query), known);

const actor = fc.constantFrom(null, 'pakistan', 'india', 'ttp');
const day = fc
	.integer({ min: -20000, max: 40000 })
	.map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const maybeDay = fc.option(day, { nil: null });
const window = fc
	.option(fc.tuple(day, day), { nil: null })
	.map((pair) => (pair ? { from: [...pair].sort()[0], to: [...pair].sort()[1] } : { from: null, to: null }));
const states: fc.Arbitrary<ViewState> = fc
	.record({
		view: fc.constantFrom(...VIEWS),
		told: actor,
		trail: fc.record({
			from: actor,
			to: actor,
			k: fc.integer({ min: 1, max: MOST_TRAILS }),
			length: fc.integer({ min: 1, max: LONGEST_TRAIL }),
			with: fc.subarray(['hypothetical', 'negated', 'ended'] as const).map((list) => [...list]),
			at: fc.integer({ min: 1, max: MOST_TRAILS * 2 })
		}),
		compare: fc.record({ a: actor, b: actor }),
		board: fc.record({
			only: fc.constantFrom(null, 'unanswered' as const, 'disputed' as const),
			sort: fc.constantFrom(...BOARD_SORTS)
		}),
		time: fc
			.record({
				clock: fc.constantFrom('valid' as const, 'said' as const, 'published' as const),
				window,
				asOf: maybeDay,
				knownBy: maybeDay
			})
			.map(({ clock, window, asOf, knownBy }) => ({ clock, ...window, asOf, knownBy }))
	})
	.map((part) => ({ ...defaultView(), ...part }));

describe('tracing in the address', () => {
	it('comes back as it was written', () => {
		fc.assert(
			fc.property(states, (state) => {
				const parsed = read(formatView(state, known));
				expect(parsed.problems).toEqual([]);
				expect(parsed.state).toEqual(state);
			})
		);
	});

	it('names what it could not use, and keeps the first view in its place', () => {
		const { state, problems } = read(
			'from=pakistn&k=99&clock=noon&as-of=2025-02-30&sort=size&with=ended,all'
		);
		expect(state.trail).toEqual({ from: null, to: null, k: 5, length: 4, with: ['ended'], at: 1 });
		expect(state.time).toEqual(defaultView().time);
		expect(problems).toHaveLength(6);
		expect(problems[0]).toContain('pakistn');
		expect(problems[3]).toContain('2025-10-12');
	});

	it('keeps the first trail where the address asks for one that there cannot be', () => {
		for (const place of ['0', '41', '1.5', 'first']) {
			const { state, problems } = read(`trail=${place}`);
			expect(state.trail.at).toBe(1);
			expect(problems).toEqual([`“trail” is a number from 1 to 40, not “${place}”.`]);
		}
	});

	it('turns a reversed window round and says so', () => {
		const { state, problems } = read('between=2025-10-31/2025-10-01');
		expect([state.time.from, state.time.to]).toEqual(['2025-10-01', '2025-10-31']);
		expect(problems).toEqual([
			'The window “2025-10-31/2025-10-01” ends before it begins: its days were exchanged.'
		]);
	});
});

describe('isDay', () => {
	it('knows the calendar', () => {
		expect(['2024-02-29', '2025-12-31'].every(isDay)).toBe(true);
		expect(['2025-02-29', '2025-13-01', '2025-1-1', 'today', ''].some(isDay)).toBe(false);
	});
});
