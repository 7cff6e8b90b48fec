import type { CodedClaim } from '../dossier/dossier';
import type { Actor, ActorType, Predicate, Vocabulary } from '../dossier/schema';
import type { LedgerInput } from './ledger';

const predicate = (
	id: string,
	inverse: string,
	polarity: Predicate['polarity'],
	more: Partial<Predicate> = {}
): Predicate => ({
	...{ id, inverse, polarity, category: 'hosting', label: id, plural: id, gerund: id, glyph: '+' },
	...{ subject: ['agents'], object: ['agents'], symmetric: inverse === id, ...more }
});

const act = (id: Vocabulary['acts'][number]['id'], effect: Vocabulary['acts'][number]['effect']) => ({
	id,
	effect,
	meaning: id
});

/** A vocabulary of one predicate of each kind and every act. */
export const tinyVocabulary: Vocabulary = {
	typeGroups: {},
	acts: [
		act('asserts', 'affirms'),
		act('accuses', 'alleges'),
		act('denies', 'denies'),
		act('acknowledges', 'affirms'),
		act('demands', 'none'),
		act('threatens', 'hypothetical'),
		act('predicts', 'hypothetical')
	],
	predicates: [
		predicate('harbours', 'harboured_by', 'third-party-hostile'),
		predicate('attacks', 'attacked_by', 'hostile'),
		predicate('allied_with', 'allied_with', 'cooperative'),
		predicate('kin_to', 'kin_to', 'cooperative', { category: 'kinship' }),
		predicate('mediates_between', 'mediated_by', 'cooperative'),
		predicate('leads', 'led_by', 'neutral')
	]
};

/** A claim as a test writes it: id and source follow from its place where they are left out. */
export type TinyClaim = Partial<CodedClaim> & Pick<CodedClaim, 'who' | 'act'>;

/** Actors as a test writes them: a bare id is a state; `organ<state` is part of `state`; `rebels:group-class` has a type. */
function actorOf(text: string): Actor {
	const [, id, whole, type] = /^([a-z0-9-]+)(?:<([a-z0-9-]+))?(?::([a-z-]+))?$/.exec(text)!;
	return { id, type: (type ?? 'state') as ActorType, label: id, ...(whole ? { partOf: whole } : {}) };
}

/**
 * A dossier of a few claims. Sources are `name` or `name=origin`, and `paper` publishes them all; a claim
 * without `source` was read in the first, and claims without `id` are numbered from `c.001`.
 */
export function tinyDossier(actors: string[], claims: TinyClaim[], sources = ['s1']): LedgerInput {
	return {
		vocabulary: tinyVocabulary,
		actors: [...actors.map(actorOf), { id: 'paper', type: 'publisher', label: 'paper' }],
		sources: sources.map((text) => {
			const [id, origin = id] = text.split('=');
			return {
				...{ id, origin, publisher: 'paper', kind: 'report' as const, language: 'en', next: 1 },
				seen: { on: '2025', how: 'full-text' as const }
			};
		}),
		claims: claims.map((claim, i) => ({
			id: `c.${String(i + 1).padStart(3, '0')}`,
			source: sources[0].split('=')[0],
			says: 'It is said.',
			...claim
		}))
	};
}
