import { writeFolder } from '../../dossier/write/folder';
import { chooseClaims } from '../chosen/choose-claims';
import { exportedFile } from '../exported-file';
import type { ExportedFile, ExportInput } from '../format';
import { zipTexts } from '../zip/zip-texts';
import { dossierFolder } from './dossier-folder';

/** Writes the files of a dossier, in a folder that is named after it, as a zip. */
export function writeDossierFolder(input: ExportInput): ExportedFile {
	const { dossier } = chooseClaims(input);
	const folder = dossier.header.id;
	const texts = new Map([...writeFolder(dossier)].map(([path, text]) => [`${folder}/${path}`, text]));
	return exportedFile(dossierFolder, input, zipTexts(texts, input.about.date));
}
