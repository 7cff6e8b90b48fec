import { parseDate, type DateSpan } from '../../dossier/edtf';
import type { CodedClaim, Dossier } from '../../dossier/dossier';
import type { Material } from './material';

/** Points the claims of statements that answer others at the claims of those; what cannot be an answer is left. */
export function linkReplies(
	{ statements }: Pick<Material, 'statements'>,
	claimsOf: ReadonlyMap<string, readonly CodedClaim[]>,
	dossier: Pick<Dossier, 'sources'>,
	leave: (where: string, what: string, why: string) => void
): void {
	const published = new Map(dossier.sources.map((source) => [source.id, source.published]));
	const answers = new Map<string, string[]>();
	for (const { key, answers: given, where } of statements) {
		if (key === undefined || !given || given.length === 0) continue;
		for (const answered of new Set(given)) {
			const theirs = claimsOf.get(answered);
			if (!theirs) leave(where, answered, 'An answer to a statement that the file does not hold.');
			else if (leadsTo(answers, answered, key)) leave(where, answered, 'An answer that runs in a circle.');
			else {
				answers.set(key, [...(answers.get(key) ?? []), answered]);
				for (const claim of claimsOf.get(key) ?? []) {
					const earlier = theirs.filter((one) => !isLater(one, claim, published));
					if (earlier.length < theirs.length)
						leave(where, answered, 'An answer that is older than what it answers.');
					if (earlier.length > 0) {
						claim.respondsTo = [...new Set([...(claim.respondsTo ?? []), ...earlier.map(({ id }) => id)])];
					}
				}
			}
		}
	}
}

function leadsTo(answers: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
	const seen = new Set<string>();
	const queue = [from];
	for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
		if (key === to) return true;
		if (seen.has(key)) continue;
		seen.add(key);
		queue.push(...(answers.get(key) ?? []));
	}
	return false;
}

function exact(text: string | undefined): DateSpan | undefined {
	const date = text === undefined ? undefined : parseDate(text);
	return date && !('error' in date) && !date.approximate && !date.uncertain ? date : undefined;
}

/** Whether the dates leave no doubt that the answered claim came after its reply (E17). */
function isLater(
	answered: CodedClaim,
	reply: CodedClaim,
	published: ReadonlyMap<string, string | undefined>
): boolean {
	const said = exact(answered.saidOn)?.earliest;
	const last = exact(reply.saidOn ?? published.get(reply.source))?.latest;
	return typeof said === 'number' && typeof last === 'number' && said > last;
}
