/** An address of a kind that files cite, up to what cannot be part of it. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"|]+/gi;

/** The sources that one cell cites: every address in it; where there is none, the names between semicolons or line ends. */
export function citedIn(cell: string): { address: boolean; text: string }[] {
	const addresses = [...cell.matchAll(ADDRESS)].flatMap(([found]) => apart(found));
	const texts = addresses.length > 0 ? addresses : cell.split(/\s*(?:;|\n|\r|\s\|\s)\s*/);
	const unique = new Set(texts.map((text) => text.trim()).filter((text) => text !== ''));
	return [...unique].map((text) => ({ address: addresses.length > 0, text }));
}

/** Addresses that are joined by commas or semicolons alone, without what punctuation follows them. */
function apart(found: string): string[] {
	return found.split(/[;,](?=https?:\/\/)/i).map((text) => text.replace(/[;,.!?'\])}]+$/, ''));
}
