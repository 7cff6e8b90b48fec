import type { Dossier } from '../../dossier/dossier';
import { readDossier } from '../../dossier/read-dossier';
import type { Vocabulary } from '../../dossier/schema';
import { UnreadableFile, type ImportFile, type Reading } from '../reading';
import { zipEntries, type ZipEntries } from '../table/zip-entries';
import { decodeText } from '../text-encoding';
import { unpackedBytes } from '../unpack';
import { objectOf, parseJson, textOf } from '../json/read-json';
import { dossierOf } from './records';
import { tableRecords } from './restore-tables';

/** The files of a zip. */
export async function entriesOf(file: ImportFile, reading: Reading): Promise<ZipEntries> {
	return zipEntries(await unpackedBytes(file, reading), file.name, reading);
}

function textAt(zip: ZipEntries, path: string): string | undefined {
	const bytes = zip.get(path);
	return bytes && decodeText(bytes).text;
}

/** The folder in which a file lies that stands least deep, with its slash; undefined where there is none. */
export function folderWith(zip: Pick<ZipEntries, 'names'>, name: string): string | undefined {
	const paths = zip.names.filter((path) => path === name || path.endsWith(`/${name}`));
	paths.sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
	return paths[0]?.slice(0, -name.length);
}

/** The dossier whose folder a zip holds. */
export async function restoreFolder(file: ImportFile, reading: Reading): Promise<Dossier> {
	const zip = await entriesOf(file, reading);
	const folder = folderWith(zip, 'dossier.yaml');
	if (folder === undefined) {
		throw new UnreadableFile(`'${file.name}' holds no dossier.yaml. Zip the folder in which it lies.`);
	}
	const above = folder.replace(/[^/]+\/$/, '');
	const texts = zip.names.flatMap((path) => {
		if (
			!path.startsWith(folder) ||
			!/(^|\/)(dossier|actors|vocabulary)\.yaml$|\/sources\/[^/]+\.ya?ml$/.test(path)
		)
			return [];
		return [{ path: path.slice(folder.length), text: textAt(zip, path)! }];
	});
	const shared = texts.some(({ path }) => path === 'vocabulary.yaml')
		? undefined
		: textAt(zip, `${above}vocabulary.yaml`);
	if (shared !== undefined) texts.push({ path: '../vocabulary.yaml', text: shared });
	const { dossier, messages } = readDossier(texts);
	reading.done();
	if (dossier) return dossier;
	const [first] = messages;
	const more = messages.length > 1 ? ` And ${messages.length - 1} more.` : '';
	throw new UnreadableFile(`'${file.name}', ${first.file}, line ${first.line}: ${first.message}${more}`);
}

/** The dossier in a zip of the tables that Hearsay writes, with or without a description beside them. */
export async function restoreTables(
	file: ImportFile,
	reading: Reading,
	common: Vocabulary
): Promise<Dossier | undefined> {
	const zip = await entriesOf(file, reading);
	const folder = folderWith(zip, 'claims.csv');
	if (folder === undefined) return undefined;
	const [actors, claims, sources] = ['actors', 'claims', 'sources'].map((name) =>
		textAt(zip, `${folder}${name}.csv`)
	);
	if (actors === undefined || claims === undefined || sources === undefined) return undefined;
	if (!/^\ufeff?id,source,claimant,/.test(claims)) return undefined;
	const packed = textAt(zip, `${folder.replace(/data\/$/, '')}datapackage.json`);
	const readme = textAt(zip, `${folder}README.txt`);
	const said =
		packed === undefined ? undefined : objectOf(objectOf(parseJson(packed, 'datapackage.json'))?.hearsay);
	const lossless = said
		? textOf(said.cells) === 'lossless'
		: (readme ?? '').includes('Cells stand as they are');
	const records = tableRecords({ actors, claims, sources }, file.name, !lossless);
	if (said) [records.header, records.vocabulary] = [said.header, said.vocabulary];
	else if (readme !== undefined) {
		const [title, summary] = readme.split('\n');
		records.about = { title, summary, licence: /^Licence: (.*); the sources/m.exec(readme)?.[1] };
	}
	reading.done();
	return dossierOf(records, file.name, common);
}
