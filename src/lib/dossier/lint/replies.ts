import type { CodedClaim } from '../dossier';
import { parseDate, type DateSpan } from '../edtf';
import { didYouMean } from '../nearest';
import { onClaim, type LintContext, type Rule } from './rule';

/** Bounds of a date that is exactly known; an approximate or uncertain one proves no order. */
function exact(text: string | undefined): DateSpan | undefined {
	const date = text === undefined ? undefined : parseDate(text);
	return date && !('error' in date) && !date.approximate && !date.uncertain ? date : undefined;
}

/**
 * Whether the dates leave no doubt that the answered claim came after its reply: the first day it can
 * have been said on lies after the last day of the reply, which cannot be later than its publication.
 */
function isLater({ index }: LintContext, answered: CodedClaim, reply: CodedClaim): boolean {
	const said = exact(answered.saidOn)?.earliest;
	const replied = reply.saidOn ?? index.sources.get(reply.source)?.published;
	const last = exact(replied)?.latest;
	return typeof said === 'number' && typeof last === 'number' && said > last;
}

/** Whether a reply is, step by step, a reply to itself. */
function answersItself({ index }: LintContext, claim: CodedClaim): boolean {
	const seen = new Set<string>();
	const queue = [...(claim.respondsTo ?? [])];
	for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
		if (id === claim.id) return true;
		if (seen.has(id)) continue;
		seen.add(id);
		queue.push(...(index.claims.get(id)?.respondsTo ?? []));
	}
	return false;
}

/** `contradicts` names claims too, and is held to the first part of the rule. */
export const wrongReply: Rule = {
	id: 'E17',
	severity: 'error',
	about: 'A reply to a claim that does not exist, that was made later, or that replies to it in turn.',
	*check(context) {
		const ids = [...context.index.claims.keys()];
		for (const claim of context.dossier.claims) {
			for (const key of ['respondsTo', 'contradicts'] as const) {
				for (const [position, id] of (claim[key] ?? []).entries()) {
					const other = context.index.claims.get(id);
					if (!other) {
						const message = `No claim '${id}'.${didYouMean(id, ids) || ' Give the id of a claim of this dossier.'}`;
						yield onClaim(claim, [key, position], message);
					} else if (key === 'respondsTo' && isLater(context, other, claim)) {
						const message = `${id} was said after this reply. Check both dates, or use contradicts.`;
						yield onClaim(claim, [key, position], message);
					}
				}
			}
			if (answersItself(context, claim)) {
				const message = `The replies run in a circle: ${claim.id} answers itself. Take one respondsTo out.`;
				yield onClaim(claim, ['respondsTo'], message);
			}
		}
	}
};
