import { parseDate } from '../edtf';
import type { CodedClaim } from '../dossier';
import { tieKeyOf } from './proposition';
import { onClaim, type LintContext, type Rule } from './rule';

export const figureWithoutScope: Rule = {
	id: 'W12',
	severity: 'warning',
	about: 'A figure that does not say who was counted.',
	*check({ claims }) {
		for (const claim of claims) {
			if (!claim.figure || claim.figure.population) continue;
			const message = `Who was counted? The figure "${claim.figure.measure}" has no population, so it compares with nothing. Add population.`;
			yield onClaim(claim, ['figure'], message);
		}
	}
};

/** What a figure counts, as far as the claim goes: the tie, or the statement. */
function subjectOf({ index }: LintContext, claim: CodedClaim): string {
	return tieKeyOf(index, claim) ?? `${claim.topic} ${[...(claim.about ?? [])].sort().join(' ')}`;
}

function overlap(a: string | undefined, b: string | undefined): boolean {
	const [x, y] = [a, b].map((text) => (text === undefined ? undefined : parseDate(text)));
	if (!x || !y || 'error' in x || 'error' in y) return false;
	return (
		(x.earliest ?? -Infinity) <= (y.latest ?? Infinity) && (y.earliest ?? -Infinity) <= (x.latest ?? Infinity)
	);
}

type Figure = NonNullable<CodedClaim['figure']>;

/** "2414", "2400 or more", "10 to 12". */
function amount({ n, min, max }: Figure): string {
	if (n !== undefined) return String(n);
	if (min !== undefined && max !== undefined) return `${min} to ${max}`;
	return min !== undefined ? `${min} or more` : max !== undefined ? `up to ${max}` : 'no number';
}

/** How two figures differ; undefined where they can both be right or cannot be compared. */
function difference(a: Figure, b: Figure): string | undefined {
	if ([a, b].some(({ n, min, max }) => (n ?? min ?? max) === undefined)) return undefined;
	const low = ({ n, min }: Figure) => n ?? min ?? -Infinity;
	const high = ({ n, max }: Figure) => n ?? max ?? Infinity;
	if (low(a) > high(b) || low(b) > high(a)) return `${amount(a)} and ${amount(b)}`;
	if (a.population && b.population && a.population !== b.population) {
		return `${amount(a)} (${a.population}) and ${amount(b)} (${b.population})`;
	}
	return undefined;
}

/**
 * Two figures are about the same when their claims contradict each other, or when they share measure,
 * tie or statement, and time. They conflict when no number fits both, or when they count different people.
 */
export const figuresConflict: Rule = {
	id: 'W13',
	severity: 'warning',
	about: 'Two figures for one thing that do not agree.',
	*check(context) {
		const withFigure = context.claims.filter((claim) => claim.figure);
		for (const [index, claim] of withFigure.entries()) {
			for (const other of withFigure.slice(0, index)) {
				const linked = claim.contradicts?.includes(other.id) || other.contradicts?.includes(claim.id);
				const alike =
					claim.figure!.measure === other.figure!.measure &&
					subjectOf(context, claim) === subjectOf(context, other) &&
					overlap(claim.when, other.when);
				const differ = linked || alike ? difference(claim.figure!, other.figure!) : undefined;
				if (!differ) continue;
				const message = `Figures conflict: ${differ} in ${other.id}. Say in a note who counted what.`;
				yield onClaim(claim, ['figure'], message);
			}
		}
	}
};
