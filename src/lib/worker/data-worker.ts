/** Writes a dossier in a format of data beside the page. One worker writes one file. */
import type { Dossier } from '../dossier/dossier';
import { dossierFingerprint } from '../dossier/dossier-fingerprint';
import type { ExportedFile, FormatId, FormatOptions } from '../formats/format';
import { formats } from '../formats/registry';
import { buildLedger } from '../ledger/build-ledger';
import type { RowMask } from '../ledger/ledger';

/** What the page asks for. */
export interface DataRequest {
	format: FormatId;
	options: FormatOptions;
	dossier: Dossier;
	/** The claims that are chosen; all without it. */
	rows?: RowMask;
	/** Address of the view, and the day, ISO. */
	address: string;
	date: string;
}

export type DataReply = { file: ExportedFile } | { error: string };

self.onmessage = async ({ data }: MessageEvent<DataRequest>) => {
	try {
		const { dossier, rows, address, date } = data;
		const format = formats.find(({ id }) => id === data.format);
		if (!format) throw new Error(`There is no format '${data.format}'.`);
		const about = { address, date, fingerprint: await dossierFingerprint(dossier) };
		const ledger = buildLedger(dossier);
		const file = await format.write({ dossier, ledger, about, ...(rows ? { rows } : {}) }, data.options);
		self.postMessage({ file } satisfies DataReply);
	} catch (error) {
		self.postMessage({ error: (error as Error).message } satisfies DataReply);
	}
};
