import { listAt } from '../ledger/csr';
import type { EvidenceContext } from './evidence-context';

/** Predicates that say near things of a body and a group, and are never merged. */
const FAMILY: readonly string[] = ['harbours', 'tolerates', 'supports', 'hosts', 'restrains', 'based_in'];
const LIMIT = 6;

/**
 * Codes of near ties that a hasty reader would merge with this one: the same two actors under another predicate of the
 * family; where the object of a harbouring is said to be based; the same predicate with a class of groups, or with an
 * actor of the same country or whole, in place of either end. At most six, nearest first.
 */
export function keptApart(context: EvidenceContext, tie: number): number[] {
	const { ledger, index } = context;
	const { ties } = ledger;
	const subject = ties.subject[tie];
	const objects = listAt(ties.objects, tie);
	if (objects.length !== 1) return [];
	const object = objects[0];
	const predicateOf = (other: number) => ledger.predicates.values[ties.predicate[other]];
	const predicate = predicateOf(tie);
	const inFamily = FAMILY.includes(predicate);
	const country = (actor: number) => index.actors.get(ledger.actors.values[actor])?.xref?.iso3;
	const related = (a: number, b: number) =>
		a !== b &&
		(ledger.isClass[a] === 1 ||
			ledger.isClass[b] === 1 ||
			ledger.root[a] === ledger.root[b] ||
			(country(a) !== undefined && country(a) === country(b)));

	const near: { other: number; rank: number }[] = [];
	for (const other of new Set([...listAt(ledger.tiesOf, subject), ...listAt(ledger.tiesOf, object)])) {
		if (other === tie || ties.objects.start[other + 1] - ties.objects.start[other] !== 1) continue;
		const s = ties.subject[other];
		const o = listAt(ties.objects, other)[0];
		const p = predicateOf(other);
		let rank = 0;
		if (
			inFamily &&
			p === 'based_in' &&
			(s === object || (predicate === 'based_in' && s === subject && o !== object))
		)
			rank = 1;
		else if (inFamily && FAMILY.includes(p) && p !== predicate && s === subject && o === object) rank = 2;
		else if (predicate === 'based_in' && o === subject && FAMILY.includes(p)) rank = 3;
		else if (p === predicate && s === subject && related(o, object)) rank = 4;
		else if (p === predicate && o === object && related(s, subject)) rank = 5;
		if (rank > 0) near.push({ other, rank });
	}
	near.sort((a, b) => a.rank - b.rank || a.other - b.other);
	return near.slice(0, LIMIT).map(({ other }) => other);
}
