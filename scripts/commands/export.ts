import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { dossierFingerprint } from '../../src/lib/dossier/dossier-fingerprint';
import type { Dossier } from '../../src/lib/dossier/dossier';
import { didYouMean } from '../../src/lib/dossier/nearest';
import type { Format, FormatOptions } from '../../src/lib/formats/format';
import { formats } from '../../src/lib/formats/registry';
import { buildLedger } from '../../src/lib/ledger/build-ledger';
import { readClocks } from '../../src/lib/ledger/clocks';
import { countRows } from '../../src/lib/ledger/row-mask';
import { tieKey } from '../../src/lib/ledger/tie-key';
import { rowsOfView } from '../../src/lib/state/rows-of-view';
import { formatView, knownIds, parseView } from '../../src/lib/state/view-state';
import { UsageError, type Command } from './command';
import { loadDossier } from './load-dossier';

const IDS = formats.map(({ id }) => id);

/** Writes a dossier, or what a view of it shows, in a format of data. */
export const exportData: Command = {
	name: 'export',
	usage: `export <dossier folder> --format ${IDS.join('|')} --out <file> [--select actor:<id>] [--view <query>] [--lossless] [--origin <address of the site>]`,
	summary: 'Writes a dossier in a format that other programs read, and says what that format loses.',
	async run(args, io) {
		const { positionals, values } = parseArgs({
			args,
			options: {
				...{ format: { type: 'string' }, out: { type: 'string' }, select: { type: 'string' } },
				...{ view: { type: 'string' }, lossless: { type: 'boolean', default: false } },
				origin: { type: 'string', default: '' }
			},
			allowPositionals: true
		});
		if (positionals.length !== 1) throw new UsageError('Name one dossier folder.');
		const format = formatOption(values.format);
		const options = cellsOption(format, values.lossless);
		if (!values.out) throw new UsageError(`Say where the file goes: --out <file.${format.extension}>.`);
		const dossier = await loadDossier(positionals[0], io);
		if (!dossier) return 1;
		const ledger = buildLedger(dossier);
		const chosen = chooseRows(dossier, ledger, values);
		if (chosen.problems.length) {
			for (const problem of chosen.problems) io.err(`${problem}\n`);
			return 1;
		}
		const { rows, query } = chosen;
		if (rows && countRows(rows) === 0) {
			io.err(
				'No claim is left by this choice. Choose something else, or leave it out for the whole dossier.\n'
			);
			return 1;
		}
		const about = {
			address: `${values.origin.replace(/\/$/, '')}/${dossier.header.id}${query && `?${query}`}`,
			date: new Date().toISOString().slice(0, 10),
			fingerprint: await dossierFingerprint(dossier)
		};
		// whole in memory before a byte is written
		const { bytes } = await format.write({ dossier, ledger, rows, about }, options);
		try {
			await writeFile(values.out, bytes);
		} catch (error) {
			io.err(`'${values.out}' cannot be written: ${(error as Error).message}. Choose another place.\n`);
			return 1;
		}
		const claims = rows ? countRows(rows) : dossier.claims.length;
		io.out(
			`${values.out}: ${format.label}, ${claims} ${claims === 1 ? 'claim' : 'claims'}, ${bytes.length} bytes\n`
		);
		if (format.loses.length)
			io.out(`What this format loses:\n${format.loses.map((line) => `  ${line}\n`).join('')}`);
		return 0;
	}
};

function formatOption(id: string | undefined): Format {
	if (id === undefined) throw new UsageError(`Say which format: --format ${IDS.join('|')}.`);
	const format = formats.find((known) => known.id === id);
	if (format) return format;
	throw new UsageError(`No format '${id}'.${didYouMean(id, IDS)} Formats: ${IDS.join(', ')}.`);
}

function cellsOption(format: Format, lossless: boolean): FormatOptions {
	if (!lossless) return {};
	if (format.options.some(({ id }) => id === 'cells')) return { cells: 'lossless' };
	const tables = formats.filter(({ options }) => options.length).map(({ id }) => id);
	throw new UsageError(
		`--lossless is for tables (${tables.join(', ')}); '${format.id}' writes cells as they are.`
	);
}

/** The claims that --view and --select leave; all where neither is given. */
function chooseRows(
	dossier: Dossier,
	ledger: ReturnType<typeof buildLedger>,
	values: { view?: string; select?: string }
) {
	if (values.view === undefined && values.select === undefined) return { problems: [], query: '' };
	const keys = Array.from({ length: ledger.ties.size }, (_, tie) => tieKey(ledger, tie));
	const known = knownIds(dossier, keys);
	const query = new URLSearchParams(values.view?.replace(/^\?/, '') ?? '');
	if (values.select) query.set('select', values.select);
	const { state, problems } = parseView(query, known);
	const rows = rowsOfView(ledger, readClocks(dossier, ledger), state);
	return { problems, query: formatView(state, known), rows };
}
