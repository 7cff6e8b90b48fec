import type { DossierHeader } from '../dossier/schema';

/** What a figure says of itself: where it can be opened again, of which data it was drawn, and when. */
export interface PlanAbout {
	/** Address of the view. */
	address: string;
	/** SHA-256 of the dossier, hexadecimal. */
	fingerprint?: string;
	/** "22 November 2026". */
	date: string;
}

/** The foot of a figure, in words. */
export function footWords(header: DossierHeader, { address, fingerprint, date }: PlanAbout) {
	return {
		address,
		...(fingerprint ? { fingerprint: `Data fingerprint ${fingerprint.slice(0, 12)}.` } : {}),
		colophon: `Drawn ${date}. Coding ${header.licence}; the sources stay with their publishers.`
	};
}
