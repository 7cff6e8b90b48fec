import fc from 'fast-check';
import type { CodedClaim } from '../dossier/dossier';
import type { Claim, Proposition } from '../dossier/schema';
import { STATUSES, HUES, type Filter, type LedgerInput } from './ledger';
import { tinyVocabulary } from './tiny-dossier.test-support';

const TYPES = ['state', 'state-organ', 'armed-group', 'group-class', 'person', 'publisher'] as const;
const SOURCES = 4;
const ACTORS = 7;

const actorId = fc.integer({ min: 0, max: ACTORS - 1 }).map((n) => `actor-${'dbgaefc'[n]}`);
const claimId = (i: number) => `c.${String(i + 1).padStart(3, '0')}`;
/** A value, or nothing, the more often the greater `missing` is: 1 is every other time. */
const maybe = <T>(value: fc.Arbitrary<T>, missing = 1) =>
	fc.oneof({ weight: 1, arbitrary: value }, { weight: missing, arbitrary: fc.constant(undefined) });

/** Few actors and few verbs, so that ties meet. */
const proposition = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.tuple(
			actorId,
			fc.constantFrom('harbours', 'harboured_by', 'attacks', 'allied_with', 'kin_to'),
			actorId
		)
	},
	{
		weight: 1,
		arbitrary: fc.tuple(
			actorId,
			fc.constant('mediates_between'),
			fc.array(actorId, { minLength: 1, maxLength: 3 })
		)
	},
	{ weight: 1, arbitrary: fc.tuple(actorId, fc.constant('mediated_by'), actorId) }
);

/** A claim that may answer, contradict or be about any claim of the dossier, itself and later ones included. */
function claim(count: number): fc.Arbitrary<Omit<CodedClaim, 'id'>> {
	const other = fc.integer({ min: 0, max: count }).map(claimId);
	const content = fc.oneof(
		{ weight: 6, arbitrary: proposition.map((that) => ({ that: that as Proposition })) },
		{ weight: 2, arbitrary: other.map((id) => ({ that: { claim: id } })) },
		{
			weight: 1,
			arbitrary: fc.record({
				about: fc.array(actorId, { minLength: 1, maxLength: 2 }),
				topic: fc.constantFrom('cost', 'guilt')
			})
		}
	);
	const frame = fc.record({
		source: fc.integer({ min: 0, max: SOURCES - 1 }).map((n) => `s${n}`),
		who: fc.oneof(fc.constant('narrator'), actorId),
		act: fc.constantFrom<Claim['act']>(
			...tinyVocabulary.acts.map((act) => act.id),
			'asserts',
			'accuses',
			'denies',
			'acknowledges'
		),
		onBehalfOf: maybe(actorId),
		target: maybe(actorId),
		negated: maybe(fc.constant(true), 4),
		phase: maybe(fc.constantFrom<Claim['phase']>('begun', 'ended', 'ended', 'paused')),
		respondsTo: maybe(fc.array(other, { minLength: 1, maxLength: 2 })),
		contradicts: maybe(fc.array(other, { minLength: 1, maxLength: 2 })),
		deprecated: maybe(fc.constant('misread'), 8),
		says: fc.constant('It is said.')
	});
	return fc.tuple(frame, content).map(([one, two]) => ({ ...one, ...two }));
}

/** Random dossiers with inverses, symmetric pairs, lists, spokesmen, replies, claims about claims, and withdrawn claims. */
export const randomDossier: fc.Arbitrary<LedgerInput> = fc
	.integer({ min: 0, max: 24 })
	.chain((count) =>
		fc.record({
			vocabulary: fc.constant(tinyVocabulary),
			actors: fc
				.array(fc.record({ type: fc.constantFrom(...TYPES), partOf: maybe(actorId) }), {
					minLength: ACTORS,
					maxLength: ACTORS
				})
				.map((list) => list.map((one, n) => ({ id: `actor-${'dbgaefc'[n]}`, label: 'X', ...one }))),
			sources: fc
				.array(fc.record({ origin: fc.constantFrom('o1', 'o2', 'o3'), publisher: actorId }), {
					minLength: SOURCES,
					maxLength: SOURCES
				})
				.map((list) =>
					list.map((one, n) => ({
						...{ id: `s${n}`, kind: 'report' as const, language: 'en', next: 1, ...one },
						seen: { on: '2025', how: 'full-text' as const }
					}))
				),
			claims: fc
				.array(claim(count), { minLength: count, maxLength: count })
				.map((list) => list.map((one, i) => ({ id: claimId(i), ...one })))
		})
	)
	.map((input) => input as LedgerInput);

/** Random filters over the values that random dossiers have. */
export const randomFilter: fc.Arbitrary<Filter> = fc.record({
	hue: fc.subarray([...HUES], { maxLength: 2 }),
	status: fc.subarray([...STATUSES], { maxLength: 3 }),
	predicate: fc.subarray(['harbours', 'attacks', 'kin_to', 'never_seen'], { maxLength: 2 }),
	actorType: fc.subarray<string>([...TYPES], { maxLength: 1 }),
	source: fc.subarray(['s0', 's1', 's2'], { maxLength: 2 })
});
