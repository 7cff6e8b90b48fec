import type { CodedClaim } from '../src/lib/dossier/dossier';
import type { Act, Predicate, Vocabulary } from '../src/lib/dossier/schema';
import type { LedgerInput } from '../src/lib/ledger/ledger';

/** A seeded generator of numbers from 0 up to 1 (mulberry32, Tommy Ettinger, public domain). */
export function seededRandom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** A predicate with the given name; only what the ledger reads of it is more than a filler. */
export function namedPredicate(id: string, more: Partial<Predicate> = {}): Predicate {
	return {
		...{ id, inverse: `${id}_by`, polarity: 'neutral', category: 'event', label: id, plural: id, gerund: id },
		...{ subject: [], object: [], glyph: '+', ...more }
	};
}

const ACTS: [Act, Vocabulary['acts'][number]['effect'], number][] = [
	['asserts', 'affirms', 0.6],
	['accuses', 'alleges', 0.8],
	['denies', 'denies', 0.9],
	['acknowledges', 'affirms', 0.93],
	['demands', 'none', 0.96],
	['predicts', 'hypothetical', 1]
];

export const benchVocabulary: Vocabulary = {
	typeGroups: {},
	acts: ACTS.map(([id, effect]) => ({ id, effect, meaning: id })),
	predicates: [
		...['supports', 'endorses', 'hosts'].map((id) => namedPredicate(id, { polarity: 'cooperative' })),
		...['attacks', 'threatens', 'restricts'].map((id) => namedPredicate(id, { polarity: 'hostile' })),
		...['harbours', 'tolerates'].map((id) => namedPredicate(id, { polarity: 'third-party-hostile' })),
		namedPredicate('allied_with', { inverse: 'allied_with', symmetric: true, polarity: 'cooperative' }),
		namedPredicate('kin_to', { inverse: 'kin_to', symmetric: true, category: 'kinship' }),
		namedPredicate('depends_on')
	]
};
const VERBS = [
	'supports',
	'attacks',
	'harbours',
	'allied_with',
	'attacks',
	'supports_by',
	'threatens',
	'kin_to'
];
const TYPES = ['state', 'armed-group', 'person', 'state-organ', 'group-class'] as const;

/**
 * Claims among a twentieth as many actors, who are named by a power law: a few in most claims, most in a
 * few. One claim in ten is a reply, one in fifty is about another claim, one in five has a spokesman.
 */
export function randomClaims(count: number, seed = 1): LedgerInput {
	const random = seededRandom(seed);
	const actorCount = Math.max(50, Math.floor(count / 20));
	const sourceCount = Math.max(10, Math.floor(count / 50));
	const names = Array.from({ length: actorCount }, (_, i) => `actor-${i}`);
	const actor = () => names[Math.floor(actorCount * random() ** 3)];
	const claims: CodedClaim[] = [];
	for (let i = 0; i < count; i++) {
		const dice = random();
		const [act] = ACTS.find(([, , below]) => dice < below)!;
		const other = `c.${Math.floor(random() * count)}`;
		const verb = VERBS[Math.floor(random() * VERBS.length)];
		claims.push({
			id: `c.${i}`,
			// In the order of sources, as in a dossier.
			source: `source-${Math.floor((i / count) * sourceCount)}`,
			who: random() < 0.3 ? 'narrator' : actor(),
			act,
			that: random() < 0.02 ? { claim: other } : [actor(), verb, actor()],
			...(random() < 0.2 ? { onBehalfOf: actor() } : {}),
			...(act === 'accuses' ? { target: actor() } : {}),
			...(random() < 0.1 ? { respondsTo: [other] } : {}),
			says: ''
		});
	}
	return {
		vocabulary: benchVocabulary,
		actors: Array.from({ length: actorCount }, (_, i) => ({
			...{ id: `actor-${i}`, type: TYPES[i % TYPES.length], label: '' },
			...(i % 7 === 6 ? { partOf: `actor-${Math.floor(i / 7)}` } : {})
		})),
		sources: Array.from({ length: sourceCount }, (_, i) => ({
			...{ id: `source-${i}`, publisher: `actor-${i % actorCount}`, kind: 'report' as const, language: 'en' },
			...{ origin: `origin-${Math.floor(i * 0.8)}`, next: 1, seen: { on: '2025', how: 'full-text' as const } }
		})),
		claims
	};
}
