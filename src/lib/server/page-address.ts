/**
 * Where the site will stand, for what must be absolute (a social card, a canonical address): the environment variable
 * HEARSAY_ORIGIN at build time, such as https://hearsay.example. Without it these stay relative.
 */
const origin = (process.env.HEARSAY_ORIGIN ?? '').replace(/\/+$/, '');

/** What a page says of itself to others. */
export interface PageAddress {
	/** Absolute where the origin is known. */
	canonical: string | null;
	/** Address of the social card, absolute where the origin is known. */
	card: string;
}

/** Addresses of a page and of its card, from their paths without the leading slash. */
export function pageAddress(path: string, card: string): PageAddress {
	return { canonical: origin ? `${origin}/${path}` : null, card: `${origin}/${card}` };
}
