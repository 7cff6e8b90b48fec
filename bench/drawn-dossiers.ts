import { join } from 'node:path';
import { readFolder } from '../scripts/read-folder';
import { root } from '../scripts/run.mjs';
import type { CodedClaim, Dossier } from '../src/lib/dossier/dossier';
import { indexDossier } from '../src/lib/dossier/dossier-index';
import { buildLedger } from '../src/lib/ledger/build-ledger';
import type { Drawable } from '../src/lib/scene/dossier-picture';
import { placeActors } from '../src/lib/scene/place-actors';
import { benchVocabulary, randomClaims, seededRandom } from './random-claims';

/** The real dossier as the page has it: read, linted, with a place for every actor. */
export async function realDossier(): Promise<Drawable> {
	const { dossier, messages } = await readFolder(join(root, 'graph-data/pakistan-taliban'));
	if (!dossier) throw new Error(`The dossier cannot be read: ${messages[0]?.message}`);
	return drawable(dossier);
}

/** A dossier of random claims that has so many actors and so many ties, one claim a tie, between two actors each. */
export function randomDossier(actors: number, ties: number, seed = 1): Drawable {
	const random = seededRandom(seed);
	const { sources } = randomClaims(50, seed);
	const predicates = benchVocabulary.predicates.map(({ id }) => id);
	const pick = (count: number) => Math.floor(random() * count);
	const name = (i: number) => `actor-${i}`;
	const claims = new Map<string, CodedClaim>();
	while (claims.size < ties) {
		// one end follows a power law, as in a dossier; the other goes round, so that everybody has a tie
		const [from, to] = [claims.size % actors, Math.floor(actors * random() ** 3)];
		const predicate = predicates[pick(predicates.length)];
		const key = [predicate, ...[from, to].sort((a, b) => a - b)].join(' ');
		if (from === to || claims.has(key)) continue;
		claims.set(key, {
			...{ id: `c.${claims.size}`, source: sources[pick(sources.length)].id, who: 'narrator' },
			...{ act: random() < 0.3 ? ('accuses' as const) : ('asserts' as const), says: 'Says so.' },
			that: [name(from), predicate, name(to)]
		});
	}
	return drawable({
		header: {
			...{ id: 'random', title: 'Random claims', summary: '', licence: 'CC0-1.0' },
			principal: [name(0)]
		},
		vocabulary: benchVocabulary,
		actors: Array.from({ length: actors }, (_, i) => ({
			...{ id: name(i), type: (['state', 'armed-group', 'person'] as const)[i % 3], label: `Actor ${i}` }
		})),
		sources,
		claims: [...claims.values()],
		warnings: []
	});
}

function drawable(dossier: Dossier): Drawable {
	const ledger = buildLedger(dossier);
	const placed = { ...dossier, positions: placeActors(dossier, ledger) };
	return { dossier: placed, ledger, index: indexDossier(placed) };
}
