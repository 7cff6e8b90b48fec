import { readTexts } from '../../../scripts/read-folder';
import { readDossier } from '../dossier/read-dossier';
import { buildLedger } from '../ledger/build-ledger';
import type { Dossier } from '../dossier/dossier';
import type { ExportInput } from './format';

/** Any dossier as it is exported in tests. */
export function inputOf(dossier: Dossier): ExportInput {
	return {
		...{ dossier, ledger: buildLedger(dossier) },
		about: {
			...{ address: 'https://example.org/pakistan-taliban?view=table', date: '2026-11-22' },
			fingerprint: 'ab'.repeat(32)
		}
	};
}

/** The dossier as it was read. */
export async function realInput(): Promise<ExportInput> {
	const { dossier } = readDossier(await readTexts('graph-data/pakistan-taliban'));
	return inputOf(dossier!);
}
