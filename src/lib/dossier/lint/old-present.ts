import { parseDate } from '../edtf';
import type { CodedClaim } from '../dossier';
import type { Rule } from './rule';

const YEAR = 366;

/** The last day of the "now" of a claim: a single approximate month or year that was inferred, as "2025-10~" is from a present tense. */
function lastDayOfNow(claim: CodedClaim): number | undefined {
	if (claim.when === undefined || claim.whenBasis !== 'inferred' || claim.when.includes('/'))
		return undefined;
	if (claim.phase === 'ended') return undefined;
	const date = parseDate(claim.when);
	if ('error' in date || !date.approximate || date.precision === 'day') return undefined;
	return date.latest ?? undefined;
}

/** Once for each source and date, and only where the caller passes the day of reading. */
export const oldPresent: Rule = {
	id: 'W16',
	severity: 'warning',
	about: 'Claims in the present tense of a text that is over a year old.',
	*check({ dossier, claims, today }) {
		const day = today === undefined ? undefined : parseDate(today);
		if (!day || 'error' in day || day.earliest === null) return;
		for (const record of dossier.sources) {
			const byDate = new Map<string, number>();
			for (const claim of claims) {
				const last = claim.source === record.id ? lastDayOfNow(claim) : undefined;
				if (last === undefined || day.earliest - last < YEAR) continue;
				byDate.set(claim.when!, (byDate.get(claim.when!) ?? 0) + 1);
			}
			for (const [when, count] of byDate) {
				const message = `${count} ${count === 1 ? 'claim' : 'claims'} in the present tense of ${when}, over a year ago. Look whether a newer source says the same.`;
				yield { record, at: ['claims'], message };
			}
		}
	}
};
