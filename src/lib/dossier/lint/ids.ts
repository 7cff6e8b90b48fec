import type { SourceRecord } from '../schema';
import type { CodedClaim } from '../dossier';
import { onClaim, type Finding, type LintContext, type Rule } from './rule';

function numberOf(claimId: string): number {
	return Number(claimId.slice(claimId.lastIndexOf('.') + 1));
}

/** The id after the highest that was ever given out in a source. */
function nextFree(source: SourceRecord, claims: readonly CodedClaim[]): number {
	return Math.max(
		source.next,
		...claims.map(({ id }) => numberOf(id) + 1),
		...(source.retired ?? []).map((n) => n + 1)
	);
}

function* repeated(records: readonly { id: string }[], what: string): Iterable<Finding> {
	const seen = new Set<string>();
	for (const record of records) {
		if (seen.has(record.id)) {
			yield {
				record,
				at: ['id'],
				message: `The ${what} '${record.id}' exists already. Give this one another id.`
			};
		}
		seen.add(record.id);
	}
}

function* claimIds({ dossier }: LintContext): Iterable<Finding> {
	const seen = new Set<string>();
	const bySource = new Map<string, CodedClaim[]>(dossier.sources.map(({ id }) => [id, []]));
	for (const claim of dossier.claims) bySource.get(claim.source)?.push(claim);
	for (const source of dossier.sources) {
		const own = bySource.get(source.id) ?? [];
		const free = `${source.id}.${String(nextFree(source, own)).padStart(3, '0')}`;
		for (const claim of own) {
			const number = numberOf(claim.id);
			if (!claim.id.startsWith(`${source.id}.`)) {
				const message = `'${claim.id}' stands in the source '${source.id}'. Its id begins with '${source.id}.'. Next free: ${free}.`;
				yield onClaim(claim, ['id'], message);
			} else if (seen.has(claim.id) || source.retired?.includes(number)) {
				yield onClaim(
					claim,
					['id'],
					`${claim.id} exists already (retired numbers count). Next free: ${free}.`
				);
			} else if (number >= source.next) {
				const message = `${claim.id} is taken, yet 'next' says ${source.next}. Set next to ${nextFree(source, own)}, so that no number is used twice.`;
				yield onClaim(claim, ['id'], message);
			}
			seen.add(claim.id);
		}
	}
}

/** Ids are frozen: they stand in addresses and citations. */
export const repeatedId: Rule = {
	id: 'E05',
	severity: 'error',
	about: 'An id used twice, used again after it was retired, or out of its source.',
	*check(context) {
		yield* claimIds(context);
		yield* repeated(context.dossier.actors, 'actor');
		yield* repeated(context.dossier.sources, 'source');
		yield* repeated(context.dossier.vocabulary.predicates, 'predicate');
	}
};
