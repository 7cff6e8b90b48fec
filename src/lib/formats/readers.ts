import type { Dossier } from '../dossier/dossier';
import type { Vocabulary } from '../dossier/schema';
import { cx2, cytoscape, gexf, graphml } from './graph-readers';
import type { Material } from './material/material';
import type { ImportFile, Reading } from './reading';
import { dossier, ftm, jsonld, stix, tables } from './record-readers';
import { table } from './table/reader';

/** What a person may say of a table; other formats say it themselves. */
export interface ReaderOptions {
	/** Columns by role: "a=Source,relation=3". */
	roles?: string;
	/** Name of a sheet. */
	sheet?: string;
}

/** A file format that can be imported. */
export interface Reader {
	id: string;
	/** As it stands in a list: "Table (CSV, TSV)". */
	label: string;
	/**
	 * How sure it is from the first bytes (unpacked, at least 4 kB where there are as many) and the name that the file is
	 * its own: 0 not at all, 1 by the name alone, 2 by the contents.
	 */
	detect(head: Uint8Array, name: string): 0 | 1 | 2;
	/**
	 * Gives back the dossier that Hearsay itself wrote into a file of this format, or undefined where it holds none; ask this
	 * first. The linter has not seen it. Throws UnreadableFile where its records were changed into something else.
	 */
	restore?(file: ImportFile, reading: Reading, common: Vocabulary): Promise<Dossier | undefined>;
	/** Reads a file. Throws UnreadableFile, with line and remedy, where it cannot be read. */
	read(file: ImportFile, reading: Reading, options?: ReaderOptions): Promise<Material>;
}

/** Every format that can be imported; where two are equally sure, the first has it. */
export const readers: readonly Reader[] = [
	...[dossier, tables, table, gexf, graphml, cx2, cytoscape, stix, jsonld, ftm]
];

/** The format that is surest that a file is its own, by its head and name; undefined where none is. */
export function readerOf(head: Uint8Array, name: string): Reader | undefined {
	const sure = readers.map((reader) => reader.detect(head, name));
	const most = Math.max(0, ...sure);
	return most === 0 ? undefined : readers[sure.indexOf(most as 1 | 2)];
}
