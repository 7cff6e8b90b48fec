import { nameOf } from '../dossier/actor-name';
import type { CodedClaim } from '../dossier/dossier';
import { dateWords } from '../dossier/date-words';
import type { DossierIndex } from '../dossier/dossier-index';
import type { Claim } from '../dossier/schema';

const VOICES: Partial<Record<NonNullable<Claim['voice']>, string>> = {
	attributed: 'attributed',
	quoted: 'quoted',
	presupposed: 'presupposed'
};

/** "attributed", "quoted", "presupposed"; undefined where the source speaks for itself. */
export function voiceWords(claim: Claim): string | undefined {
	return claim.voice && VOICES[claim.voice];
}

/** "paragraph 9", "headline", "page 3", "at 02:10", "excerpt". */
export function placeWords(claim: Claim): string {
	const { at } = claim;
	if (at?.para !== undefined) return at.para === 0 ? 'headline' : `paragraph ${at.para}`;
	if (at?.page !== undefined) return `page ${at.page}`;
	return at?.time !== undefined ? `at ${at.time}` : 'excerpt';
}

const number = new Intl.NumberFormat('en-GB');

/** "2,414 deaths (all violence-linked deaths; 2024: 2,546)": a figure never without its scope. */
export function figureWords(claim: Claim): string | undefined {
	const { figure } = claim;
	if (!figure) return undefined;
	const { n, min, max, measure, population, comparison, source_of_figure: from } = figure;
	const count =
		n !== undefined
			? `${number.format(n)} ${measure}`
			: min !== undefined && max !== undefined
				? `${number.format(min)}–${number.format(max)} ${measure}`
				: min !== undefined
					? `at least ${number.format(min)} ${measure}`
					: max !== undefined
						? `at most ${number.format(max)} ${measure}`
						: measure;
	const notes = [
		population,
		typeof comparison === 'string' ? comparison : undefined,
		...(comparison && typeof comparison === 'object'
			? Object.entries(comparison).map(([when, value]) => `${dateWords(when)}: ${number.format(value)}`)
			: []),
		from && `counted by: ${from}`
	].filter(Boolean);
	return notes.length ? `${count} (${notes.join('; ')})` : count;
}

const NAMED: Record<string, string> = {
	who: 'claimant',
	s: 'subject',
	o: 'object',
	predicate: 'verb',
	place: 'place',
	parties: 'parties'
};

/** The words of the source for the actors, where they differ from our labels: "claimant: “Kabul”; object: “Daesh”". */
export function asNamedWords(claim: Claim): string | undefined {
	const { asNamed } = claim;
	if (asNamed === undefined || typeof asNamed === 'string') return asNamed;
	return Object.entries(asNamed)
		.map(([key, words]) => `${NAMED[key] ?? key}: “${words}”`)
		.join('; ');
}

/** A coded shade of meaning as words: "office:foreign-minister" → "office: foreign minister". */
export function modeWords(claim: Claim): string | undefined {
	return claim.mode?.replaceAll('-', ' ').replace(/:(?=\S)/, ': ');
}

/** Id and name of an actor, for a link. */
export function named(index: DossierIndex, id: string): { id: string; name: string } {
	return { id, name: nameOf(index, id) };
}

/** The reason of a withdrawal, or undefined where the claim stands. */
export function withdrawal(claim: CodedClaim): string | undefined {
	if (!claim.deprecated) return undefined;
	return claim.deprecated === true ? 'No reason is given.' : claim.deprecated;
}
