import { csvText } from '../csv';
import { exportedFile } from '../exported-file';
import type { ExportedFile, ExportInput, FormatOptions } from '../format';
import { areLossless } from '../tables/cells-option';
import { dossierTables } from '../tables/dossier-tables';
import type { Table } from '../tables/table';
import { zipTexts } from '../zip/zip-texts';
import { datapackage } from './datapackage';

/** Writes the tables and `datapackage.json`, which names their columns, types and keys, as a zip. */
export function writeDatapackage(input: ExportInput, options?: FormatOptions): ExportedFile {
	const lossless = areLossless(options);
	const { dossier, tables } = dossierTables(input);
	const { header, vocabulary } = dossier;
	const descriptor = {
		profile: 'tabular-data-package',
		name: header.id,
		title: header.title,
		description: `${header.summary} Claims, not established facts.`,
		...(/^https?:/.test(input.about.address) ? { homepage: input.about.address } : {}),
		created: `${input.about.date}T00:00:00Z`,
		licenses: [{ name: header.licence }],
		resources: tables.map(resourceOf),
		hearsay: {
			...{ fingerprint: input.about.fingerprint, cells: lossless ? 'lossless' : 'spreadsheet-safe' },
			...{ header, vocabulary }
		}
	};
	const texts = new Map([['datapackage.json', `${JSON.stringify(descriptor, null, '\t')}\n`]]);
	for (const { name, fields, rows } of tables) {
		const head = fields.map((field) => field.name);
		texts.set(`data/${name}.csv`, csvText([head, ...rows], { lossless }));
	}
	return exportedFile(datapackage, input, zipTexts(texts, input.about.date));
}

function resourceOf({ name, about, fields, key }: Table) {
	const linked = fields.filter(({ from }) => from !== undefined);
	return {
		...{ profile: 'tabular-data-resource', name, description: about, path: `data/${name}.csv` },
		...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
		dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
		schema: {
			fields: fields.map((field) => ({
				...{ name: field.name, type: field.type, description: field.about },
				...(field.required ? { constraints: { required: true } } : {})
			})),
			missingValues: [''],
			primaryKey: key,
			foreignKeys: linked.map(({ name: column, from }) => ({
				fields: column,
				// a table that refers to itself says so with an empty name
				reference: { resource: from![0] === name ? '' : from![0], fields: from![1] }
			}))
		}
	};
}
