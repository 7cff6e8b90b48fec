import { readJson } from './json/read-json';
import type { Reader } from './readers';
import { UnreadableFile } from './reading';
import { decodeText } from './text-encoding';
import { unpackedBytes } from './unpack';

const headText = (head: Uint8Array) => decodeText(head.subarray(0, 16_384)).text.trimStart();
const isZip = (head: Uint8Array) => head[0] === 0x50 && head[1] === 0x4b;
/** Names of files stand plainly in a zip. */
const zipHas = (head: Uint8Array, name: string) =>
	isZip(head) && new TextDecoder('latin1').decode(head).includes(name);

function refuse(what: string): Reader['read'] {
	return async ({ name }) => {
		throw new UnreadableFile(`'${name}' ${what}`);
	};
}

/** A dossier folder, zipped. */
export const dossier: Reader = {
	...{ id: 'dossier', label: 'Dossier folder (zip)' },
	detect: (head) => (zipHas(head, 'dossier.yaml') ? 2 : 0),
	restore: async (file, reading) => (await import('./restore/restore-zip')).restoreFolder(file, reading),
	read: refuse('holds no dossier. Zip the folder in which its dossier.yaml lies.')
};

/** The tables that Hearsay writes, as a Data Package or not. */
export const tables: Reader = {
	...{ id: 'tables', label: 'Tables or Data Package of Hearsay (zip)' },
	detect: (head) =>
		zipHas(head, 'datapackage.json') || zipHas(head, 'claims.csv') || zipHas(head, 'actors.csv') ? 2 : 0,
	restore: async (file, reading, common) =>
		(await import('./restore/restore-zip')).restoreTables(file, reading, common),
	read: refuse('holds tables, but not those that Hearsay writes. Unzip it, and import its tables one by one.')
};

/** JSON-LD as Hearsay writes it. */
export const jsonld: Reader = {
	...{ id: 'jsonld', label: 'JSON-LD of Hearsay' },
	detect(head, name) {
		const text = headText(head);
		return /^\{/.test(text) && /"@context"/.test(text) ? 2 : /\.jsonld$/i.test(name) ? 1 : 0;
	},
	async restore(file, reading, common) {
		const [{ jsonldRecords }, { dossierOf }] = await Promise.all([
			import('./restore/restore-json'),
			import('./restore/records')
		]);
		const records = jsonldRecords(await readJson(file, reading));
		reading.done();
		return records && dossierOf(records, file.name, common);
	},
	read: refuse(
		'is JSON-LD that Hearsay did not write, which has no fixed form. Export it as GraphML or as a table.'
	)
};

/** FollowTheMoney entities. */
export const ftm: Reader = {
	...{ id: 'ftm', label: 'FollowTheMoney (NDJSON)' },
	detect(head, name) {
		const [line] = headText(head).split('\n');
		if (/^\{/.test(line) && /"schema"\s*:\s*"[A-Z]/.test(line) && /"properties"\s*:/.test(line)) return 2;
		return /\.(ftm\.json|ftm|ijson|ndjson)$/i.test(name) ? 1 : 0;
	},
	async read(file, reading) {
		const { parseFtm } = await import('./ftm/parse-ftm');
		return parseFtm(decodeText(await unpackedBytes(file, reading)).text, file.name, reading);
	}
};

/** A bundle of STIX 2.0 or 2.1. */
export const stix: Reader = {
	...{ id: 'stix', label: 'STIX 2 bundle' },
	detect(head, name) {
		const text = headText(head);
		return /^\{/.test(text) && /"type"\s*:\s*"bundle"/.test(text)
			? 2
			: /\.stix2?(\.json)?$/i.test(name)
				? 1
				: 0;
	},
	async restore(file, reading, common) {
		const [{ stixRecords }, { dossierOf }] = await Promise.all([
			import('./restore/restore-json'),
			import('./restore/records')
		]);
		const records = stixRecords(await readJson(file, reading), file.name);
		reading.done();
		return records && dossierOf(records, file.name, common);
	},
	async read(file, reading) {
		return (await import('./stix/parse-stix')).parseStix(await readJson(file, reading), file.name, reading);
	}
};
