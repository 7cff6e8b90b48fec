import type { DossierHeader, Vocabulary } from '../schema';
import { writeFolder, type DossierFolder } from './folder';

/** What a new dossier says of itself; what is left out is filled in with words to be replaced. */
export type NewHeader = Pick<DossierHeader, 'id' | 'title'> &
	Partial<Pick<DossierHeader, 'summary' | 'licence'>>;

/** The smallest folder that the linter accepts: no actors, no sources, and a vocabulary of its own. */
export function newFolder(header: NewHeader, vocabulary: Vocabulary): DossierFolder {
	const { id, title, summary = 'Not written yet.', licence = 'all-rights-reserved' } = header;
	const whole = { id, title, summary, licence, principal: [] };
	return writeFolder({ header: whole, vocabulary, actors: [], sources: [], claims: [], warnings: [] });
}

/** A name as an id, "My Notes 2025" as my-notes-2025; empty where it has no letters a to z and no digits. */
export function idOf(name: string): string {
	return name
		.normalize('NFD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
