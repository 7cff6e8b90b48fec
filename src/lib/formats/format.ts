import type { Dossier } from '../dossier/dossier';
import type { Ledger, RowMask } from '../ledger/ledger';

/** Ids of the formats that a dossier can be written in. */
export const FORMAT_IDS = [
	'dossier',
	'jsonld',
	'csv',
	'gexf',
	'graphml',
	'cytoscape',
	'cx2',
	'ftm',
	'stix',
	'datapackage'
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** Where an export comes from: it is written into the file. */
export interface ExportAbout {
	/** Address of the view, or of the dossier. */
	address: string;
	/** Day of the export, ISO: 2025-11-22. */
	date: string;
	/** SHA-256 of the dossier, in 64 hexadecimal digits. */
	fingerprint: string;
}

/** What is written. */
export interface ExportInput {
	dossier: Dossier;
	/** The ledger of that very dossier. */
	ledger: Ledger;
	/** The claims that are chosen; all without it, withdrawn ones included. */
	rows?: RowMask;
	about: ExportAbout;
}

/** One file, ready to be saved. */
export interface ExportedFile {
	/** `pakistan-taliban.gexf`; of the selection alone `pakistan-taliban-selection.gexf`. */
	name: string;
	mediaType: string;
	bytes: Uint8Array<ArrayBuffer>;
}

/** One choice of an option. */
export interface FormatChoice {
	id: string;
	label: string;
	/** What it means, in one sentence. */
	about: string;
}

/** Something to choose before a file is written; the first choice is the default. */
export interface FormatOption {
	id: string;
	label: string;
	choices: readonly [FormatChoice, ...FormatChoice[]];
}

/** Ids of the choices that were made, by the id of their option. */
export type FormatOptions = Readonly<Record<string, string>>;

/** A format of data, as one entry of the registry. */
export interface Format {
	id: FormatId;
	label: string;
	/** What reads it, in one sentence. */
	about: string;
	/** End of a file's name, without the dot. */
	extension: string;
	mediaType: string;
	/** What the file does not hold, each in one sentence; shown before it is saved. */
	loses: readonly string[];
	options: readonly FormatOption[];
	/**
	 * Writes the file. What writes it is loaded when it is called.
	 *
	 * @throws where an option has no such choice
	 */
	write(input: ExportInput, options?: FormatOptions): Promise<ExportedFile>;
}

/** The chosen choice of an option, or its default. */
export function choiceOf(option: FormatOption, options: FormatOptions = {}): string {
	const asked = options[option.id];
	if (asked === undefined) return option.choices[0].id;
	if (option.choices.some(({ id }) => id === asked)) return asked;
	const known = option.choices.map(({ id }) => id).join(', ');
	throw new Error(`“${option.label}” is ${known}, not '${asked}'.`);
}
