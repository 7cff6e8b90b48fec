import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from '../../src/lib/dossier/nearest';
import { composeFigure } from '../../src/lib/figure/compose-figure';
import { figureRecord } from '../../src/lib/figure/figure-record';
import { FIGURE_THEMES, type FigureTheme } from '../../src/lib/figure/figure-palette';
import { COLUMN_MM, columnSize, FIGURE_SIZES, type FigureSize } from '../../src/lib/figure/figure-size';
import { tieKey } from '../../src/lib/ledger/tie-key';
import { formatView, knownIds, parseView } from '../../src/lib/state/view-state';
import { FigureSource } from '../../src/lib/studio/figure-source';
import { FIGURE_FORMATS, figureFile, type FigureFormat } from '../figure-file';
import { actorOption } from './actor-option';
import { UsageError, type Command } from './command';
import { loadDossier } from './load-dossier';
import { VIEW_OPTIONS, VIEW_USAGE, viewQuery } from './view-options';

const SIZES = FIGURE_SIZES.map(({ id }) => id);

/** Draws a view of a dossier as a figure that carries its legend and its sources. */
export const figure: Command = {
	name: 'figure',
	usage: `figure <dossier folder> --out <file> [--format ${FIGURE_FORMATS.join('|')}] [--size ${SIZES.join('|')}] [--mm <width of a column>] [--dpi <n>] [--theme ${FIGURE_THEMES.join('|')}] [--transparent] [--most <ties>] ${VIEW_USAGE} [--title <words>] [--origin <address of the site>]`,
	summary: 'Draws a view as SVG, PNG or PDF: numbered ties, legend, lettered sources.',
	async run(args, io) {
		const { positionals, values } = parseArgs({
			args,
			options: {
				...{
					out: { type: 'string' },
					format: { type: 'string' },
					size: { type: 'string', default: 'screen' }
				},
				...{ mm: { type: 'string' }, dpi: { type: 'string', default: '192' }, most: { type: 'string' } },
				...{ theme: { type: 'string', default: 'light' }, transparent: { type: 'boolean', default: false } },
				...VIEW_OPTIONS,
				...{ title: { type: 'string' }, origin: { type: 'string', default: '' } }
			},
			allowPositionals: true
		});
		if (positionals.length !== 1) throw new UsageError('Name one dossier folder.');
		if (!values.out) throw new UsageError('Say where the figure goes: --out <file.svg>.');
		const format = formatOf(values.format ?? extname(values.out).slice(1));
		const theme = themeOf(values.theme);
		const size = sizeOf(values.size, values.mm);
		const dpi = numberOf('--dpi', values.dpi, 72, 1200);
		const most = values.most === undefined ? undefined : numberOf('--most', values.most, 1, 10_000);
		const dossier = await loadDossier(positionals[0], io);
		if (!dossier) return 1;
		const source = new FigureSource(dossier);
		const { ledger } = source;
		const keys = Array.from({ length: ledger.ties.size }, (_, tie) => tieKey(ledger, tie));
		const ends = [...(values.trail?.split(',').slice(0, 2) ?? []), ...(values.compare?.split(',') ?? [])];
		if (ends.some((id) => id && actorOption(ledger, id, io) === undefined)) return 1;
		const known = knownIds(dossier, keys);
		const { state, problems } = parseView(viewQuery(values), known);
		if (problems.length) {
			for (const problem of problems) io.err(`${problem}\n`);
			return 1;
		}
		const query = formatView(state, known);
		const address = `${values.origin.replace(/\/$/, '')}/${dossier.header.id}${query && `?${query}`}`;
		const now = new Date();
		try {
			const view = { query, address, drawn: now.toISOString().slice(0, 10) };
			const record = await figureRecord(dossier, { ...view, title: values.title ?? '' });
			const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(now);
			const plan = source.plan(state, { address, fingerprint: record.fingerprint, date }, values.title);
			const { tree, drawn, content } = composeFigure(plan, {
				...{ theme, size, transparent: values.transparent },
				...(most === undefined ? {} : { most })
			});
			const { bytes, missing } = await figureFile(tree, { ...record, title: content.title }, { format, dpi });
			await writeFile(values.out, bytes);
			if (missing.length) {
				io.err(
					`No font here has these characters, which the reader's machine must have: ${missing.join(' ')}\n`
				);
			}
			const measure = `${Math.round(Number(tree.attrs.width))} × ${Math.round(Number(tree.attrs.height))}`;
			const rest = plan.ties - drawn;
			io.out(
				`${values.out}: ${measure}, ${drawn} ${drawn === 1 ? 'tie' : 'ties'}${rest ? `, and ${rest} more left out` : ''}, ${content.sources.length} sources, ${bytes.length} bytes\n`
			);
			return 0;
		} catch (error) {
			if (error instanceof UsageError) throw error;
			const isFile = (error as NodeJS.ErrnoException).code !== undefined;
			const words = (error as Error).message;
			io.err(isFile ? `'${values.out}' cannot be written: ${words}. Choose another place.\n` : `${words}\n`);
			return 1;
		}
	}
};

function formatOf(text: string): FigureFormat {
	const format = FIGURE_FORMATS.find((known) => known === text.toLowerCase());
	if (format) return format;
	throw new UsageError(`A figure is ${FIGURE_FORMATS.join(', ')}, not '${text}'. Say which: --format svg.`);
}

function themeOf(text: string): FigureTheme {
	const theme = FIGURE_THEMES.find((known) => known === text);
	if (theme) return theme;
	throw new UsageError(
		`A figure is ${FIGURE_THEMES.join(', ')}, not '${text}'.${didYouMean(text, FIGURE_THEMES)}`
	);
}

function sizeOf(id: string, mm: string | undefined): FigureSize {
	if (mm !== undefined) return columnSize(numberOf('--mm', mm, COLUMN_MM.least, COLUMN_MM.most));
	const size = FIGURE_SIZES.find((known) => known.id === id);
	if (size) return size;
	throw new UsageError(`No size '${id}'.${didYouMean(id, SIZES)} Sizes: ${SIZES.join(', ')}.`);
}

function numberOf(name: string, text: string, least: number, most: number): number {
	const n = Number(text);
	if (/^\d+$/.test(text) && n >= least && n <= most) return n;
	throw new UsageError(`${name} is a whole number from ${least} to ${most}, not '${text}'.`);
}
