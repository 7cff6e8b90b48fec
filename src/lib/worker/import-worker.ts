/**
 * Reads files of others beside the page: rows, claims and texts stay here, the page gets plans, samples and counts. The
 * work itself is done by the pure folders; this file only passes messages.
 */
import type { ImportReply, ImportRequest } from './import-protocol';
import { ImportSession } from './import-session';

const session = new ImportSession();
const reply = (message: ImportReply) => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<ImportRequest>) => {
	const { id } = data;
	try {
		const answer = await session.take(data, (doing, part) => reply({ id, doing, part }));
		reply({ id, answer });
	} catch (error) {
		reply({ id, error: error instanceof Error ? error.message : String(error) });
	}
};
