import { plainText } from './plain-text';

/** Most words of a source that are kept: what a source allows where it says nothing. */
export const MOST_WORDS = 5;

/** Words that make of an assertion a possibility; a place is not marked by them alone. */
const MODAL = /\b(could|may|might|would)\b/;

/**
 * Up to five words of a quote in a row, by which its place can be found again: the first that stand clear of "may" and
 * "would". Undefined where there are none.
 */
export function anchorWords(quote: string): string | undefined {
	const words = plainText(quote.slice(0, 2_000)).split(' ').filter(Boolean);
	for (let from = 0; from < words.length; from++) {
		const run = words.slice(from, from + MOST_WORDS).join(' ');
		if (!MODAL.test(run)) return run.slice(0, 200);
	}
	return undefined;
}

/** Number of words of a quote. */
export function wordCount(quote: string): number {
	return quote.split(/\s+/).filter(Boolean).length;
}
