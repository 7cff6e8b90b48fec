import type { ExportedFile } from '../formats/format';
import type { DataReply, DataRequest } from './data-worker';

/** Writes a file of data in a worker of its own. @throws an error whose message says what to change */
export function writeData(request: DataRequest): Promise<ExportedFile> {
	const worker = new Worker(new URL('./data-worker.ts', import.meta.url), { type: 'module' });
	return new Promise<ExportedFile>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<DataReply>) => {
			if ('file' in data) resolve(data.file);
			else reject(new Error(data.error));
		};
		worker.onerror = () => reject(new Error('The file could not be written. Reload the page and try again.'));
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}
