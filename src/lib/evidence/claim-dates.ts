import type { CodedClaim } from '../dossier/dossier';
import { dateWords } from '../dossier/date-words';
import type { SourceRecord } from '../dossier/schema';
import type { EvidenceDate } from './evidence';

const BASIS_WORDS = {
	stated: 'stated in the source',
	inferred: 'inferred by the coders',
	unknown: 'not given'
} as const;

function date(
	edtf: string | undefined,
	basis: 'stated' | 'inferred' | undefined,
	missing: string
): EvidenceDate {
	if (!edtf) return { words: missing, basis: 'unknown', basisWords: BASIS_WORDS.unknown };
	const given = basis ?? 'stated';
	return { words: dateWords(edtf), basis: given, basisWords: BASIS_WORDS[given] };
}

/** The three clocks of a claim. A source that speaks in its own voice says it when it publishes. */
export function claimDates(claim: CodedClaim, source: SourceRecord | undefined) {
	const published = date(source?.published, source?.publishedBasis, 'undated');
	const valid = date(claim.when, claim.whenBasis, 'not given');
	if (claim.saidOn || claim.who !== 'narrator' || !source?.published) {
		return { valid, said: date(claim.saidOn, claim.saidOnBasis, 'date not given'), published };
	}
	return { valid, said: { ...published, basisWords: 'the date of publication' }, published };
}

/** The date of the line under a paraphrase. A stated time of the thing itself stands in where nobody says when it was said. */
export function whenWords(claim: CodedClaim, said: EvidenceDate): string {
	if (said.basis !== 'unknown' || !claim.when || claim.whenBasis === 'inferred') return said.words;
	const words = dateWords(claim.when);
	// "of since Aug 2021" is no English
	return `${said.words}, ${/^(before|up|since|from)\b/.test(words) ? 'said to hold' : 'of'} ${words}`;
}

/** The same beside a sentence that gives the time of the thing itself already: "acknowledges … (11 Nov 2025)". */
export function whenBeside(sentence: string, claim: CodedClaim, said: EvidenceDate): string {
	const words = claim.when === undefined ? '' : dateWords(claim.when).replace(/^before/, 'up\u00a0to');
	return said.basis === 'unknown' && words && sentence.includes(`(${words})`)
		? 'date of saying not given'
		: whenWords(claim, said);
}

/** A key that sorts claims by when they were said, or published where that is not known; undated ones come first. */
export function saidKey(claim: CodedClaim, source: SourceRecord | undefined): string {
	const edtf = claim.saidOn ?? source?.published ?? '';
	return /\d{4}[-\d]*/.exec(edtf)?.[0] ?? '';
}
