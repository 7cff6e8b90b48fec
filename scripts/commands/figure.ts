import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { dossierFigure } from '../../src/lib/figure/dossier-figure';
import { toSvgText } from '../../src/lib/figure/svg-node';
import { buildLedger } from '../../src/lib/ledger/build-ledger';
import { tieKey } from '../../src/lib/ledger/tie-key';
import { formatView, knownIds, parseView } from '../../src/lib/state/view-state';
import { UsageError, type Command } from './command';
import { loadDossier } from './load-dossier';

/** Draws a view of a dossier as an SVG figure that carries its legend and its sources. */
export const figure: Command = {
	name: 'figure',
	usage:
		'figure <dossier folder> --out <file.svg> [--select actor:<id>] [--view <query>] [--theme light|dark] [--transparent]',
	summary: 'Draws a view as SVG with title, legend, ties and numbered sources.',
	async run(args, io) {
		const { positionals, values } = parseArgs({
			args,
			options: {
				out: { type: 'string' },
				select: { type: 'string' },
				view: { type: 'string' },
				theme: { type: 'string', default: 'light' },
				transparent: { type: 'boolean', default: false }
			},
			allowPositionals: true
		});
		if (positionals.length !== 1) throw new UsageError('Name one dossier folder.');
		if (!values.out) throw new UsageError('Say where the figure goes: --out <file.svg>.');
		if (values.theme !== 'light' && values.theme !== 'dark') {
			throw new UsageError(`A figure is light or dark, not '${values.theme}'.`);
		}
		const dossier = await loadDossier(positionals[0], io);
		if (!dossier) return 1;
		const query = new URLSearchParams(values.view?.replace(/^\?/, '') ?? '');
		if (values.select) query.set('select', values.select);
		const ledger = buildLedger(dossier);
		const keys = Array.from({ length: ledger.ties.size }, (_, tie) => tieKey(ledger, tie));
		const known = knownIds(dossier, keys);
		const { state, problems } = parseView(query, known);
		if (problems.length) {
			for (const problem of problems) io.err(`${problem}\n`);
			return 1;
		}
		const address = `/${dossier.header.id}${formatView(state, known) && `?${formatView(state, known)}`}`;
		const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
		const drawn = dossierFigure(
			dossier,
			state,
			{ theme: values.theme, transparent: values.transparent },
			{ address, date }
		);
		const text = `<?xml version="1.0" encoding="UTF-8"?>\n${toSvgText(drawn)}\n`;
		try {
			await writeFile(values.out, text);
		} catch (error) {
			io.err(`'${values.out}' cannot be written: ${(error as Error).message}. Choose another place.\n`);
			return 1;
		}
		io.out(`${values.out}: ${drawn.attrs.width} × ${drawn.attrs.height}\n`);
		return 0;
	}
};
