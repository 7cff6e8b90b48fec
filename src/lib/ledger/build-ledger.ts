import type { Ledger, LedgerInput } from './ledger';
import { actorFacts } from './actor-facts';
import { completeLedger } from './complete-ledger';
import { invert } from './csr';
import { growingDictionary } from './dictionary';
import { predicateFacts } from './predicate-facts';
import { readClaims } from './read-claims';
import { resolveClaims } from './resolve-claims';

/**
 * Builds the ledger of a dossier. Withdrawn claims (`deprecated`) are left out, and so are references to them.
 * A mediation is one tie whose objects are its parties. Throws, naming the claim, where a claim names an
 * actor, predicate, act or source that the dossier does not have: the linter says it better, and earlier.
 */
export function buildLedger(input: LedgerInput): Ledger {
	const actors = growingDictionary(input.actors.map((actor) => actor.id));
	const ofActors = actorFacts(input.actors, actors);
	const ofPredicates = predicateFacts(input.vocabulary.predicates);
	const { columns, refers, tieIndex, statementIndex } = readClaims(input, actors, ofPredicates);
	resolveClaims({ ...columns, refers });

	const { size, respondsTo } = columns;
	const ties = { size: tieIndex.size, ...tieIndex.columns() };
	const found = statementIndex.columns();
	const statements = { size: statementIndex.size, topic: found.predicate, about: found.objects };
	return completeLedger({
		...{ actors, ...ofActors, ...ofPredicates, ...columns },
		...{ answeredBy: invert(respondsTo, size), ties, statements }
	});
}
