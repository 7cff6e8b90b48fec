import type { Dossier } from '../../src/lib/dossier/dossier';
import { readFolder } from '../read-folder';
import type { Io } from './command';
import { messageLine } from './message-line';

/** Reads a dossier folder, or says what is wrong with it, error by error, and gives undefined. */
export async function loadDossier(folder: string, io: Io): Promise<Dossier | undefined> {
	const { dossier, messages } = await readFolder(folder);
	if (dossier) return dossier;
	for (const message of messages) if (message.severity === 'error') io.err(messageLine(folder, message));
	return undefined;
}
