import type { Format } from '../format';

/** The folder that people edit: the same YAML as `graph-data/`. */
export const dossierFolder: Format = {
	id: 'dossier',
	label: 'Dossier folder',
	about: 'The YAML that Hearsay itself reads, to edit, to keep in git and to open again; zipped.',
	extension: 'zip',
	mediaType: 'application/zip',
	loses: ['Comments that stood in the YAML files.'],
	options: [],
	write: async (input) => (await import('./write-dossier-folder')).writeDossierFolder(input)
};
