import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CITATION_FORMATS, type CitationFormat } from '../../src/lib/citation/citation-formats';
import { writeCitation, type ToCite } from '../../src/lib/citation/write-citation';
import type { Dossier } from '../../src/lib/dossier/dossier';
import { didYouMean } from '../../src/lib/dossier/nearest';
import { evidenceContext } from '../../src/lib/evidence/evidence-context';
import { formatView, knownIds, parseView } from '../../src/lib/state/view-state';
import { tieKey } from '../../src/lib/ledger/tie-key';
import { citedView } from '../../src/lib/studio/cited-view';
import { FigureSource } from '../../src/lib/studio/figure-source';
import { UsageError, type Command, type Io } from './command';
import { loadDossier } from './load-dossier';
import { VIEW_OPTIONS, VIEW_USAGE, viewQuery } from './view-options';

const FORMATS = CITATION_FORMATS.map(({ id }) => id);

/** Cites claims, with their sources, in the formats of texts and of reference managers. */
export const cite: Command = {
	name: 'cite',
	usage: `cite <dossier folder> --format ${FORMATS.join('|')} [--claims <id>,<id>] ${VIEW_USAGE} [--origin <address of the site>] [--out <file>]`,
	summary: 'Cites claims as sentences with footnotes, or their sources as BibTeX, RIS or CSL-JSON.',
	async run(args, io) {
		const { positionals, values } = parseArgs({
			args,
			options: {
				...VIEW_OPTIONS,
				...{ claims: { type: 'string' }, format: { type: 'string', default: 'text' } },
				...{ origin: { type: 'string' }, out: { type: 'string' } }
			},
			allowPositionals: true
		});
		if (positionals.length !== 1) throw new UsageError('Name one dossier folder.');
		const format = formatOf(values.format);
		const query = viewQuery(values);
		if (values.claims !== undefined && query.size > 0) {
			throw new UsageError('Name claims with --claims, or a view with the other options: not both.');
		}
		const dossier = await loadDossier(positionals[0], io);
		if (!dossier) return 1;
		const site = values.origin?.replace(/\/+$/, '');
		const wanted =
			values.claims === undefined
				? ofView(dossier, query, site, io)
				: ofClaims(dossier, values.claims.split(','), io);
		if (!wanted) return 1;
		const { id } = dossier.header;
		const address = (claim: string) => `${site}/${id}/claims/${encodeURIComponent(claim)}`;
		const source = new FigureSource(dossier);
		const context = evidenceContext(dossier, source.ledger);
		const text = writeCitation(context, wanted, format, site === undefined ? undefined : address);
		return write(text, wanted.claims.length, values.out, io);
	}
};

function formatOf(text: string): CitationFormat {
	const format = FORMATS.find((known) => known === text.toLowerCase());
	if (format) return format;
	throw new UsageError(`No format '${text}'.${didYouMean(text, FORMATS)} Formats: ${FORMATS.join(', ')}.`);
}

/** The claims that were named, each of which must be there; withdrawn ones are said to be so. */
function ofClaims(dossier: Dossier, ids: readonly string[], io: Io): ToCite | undefined {
	const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]));
	const named = ids.map((id) => id.trim()).filter(Boolean);
	if (named.length === 0) throw new UsageError('Name at least one claim: --claims ffr.052,ht-mea.002.');
	const unknown = named.filter((id) => !claims.has(id));
	for (const id of unknown) io.err(`No claim '${id}'.${didYouMean(id, [...claims.keys()])}\n`);
	if (unknown.length > 0) return undefined;
	for (const id of named) {
		if (claims.get(id)?.deprecated) io.err(`The claim '${id}' is withdrawn.\n`);
	}
	return { claims: named };
}

/** What a view shows; the whole dossier where none is asked for. */
function ofView(
	dossier: Dossier,
	query: URLSearchParams,
	site: string | undefined,
	io: Io
): ToCite | undefined {
	const source = new FigureSource(dossier);
	const { ledger } = source;
	const keys = Array.from({ length: ledger.ties.size }, (_, tie) => tieKey(ledger, tie));
	const known = knownIds(dossier, keys);
	const { state, problems } = parseView(query, known);
	for (const problem of problems) io.err(`${problem}\n`);
	if (problems.length > 0) return undefined;
	const cited = citedView(source, state, source.within(state));
	if (cited.claims.length === 0) {
		io.err('No claim is left in this view: name another selection, or take away a filter.\n');
		return undefined;
	}
	const text = formatView(state, known);
	const address = site === undefined ? undefined : `${site}/${dossier.header.id}${text && `?${text}`}`;
	return { claims: cited.claims, report: () => cited.report(address) };
}

async function write(text: string, claims: number, out: string | undefined, io: Io): Promise<number> {
	if (out === undefined) {
		io.out(text);
		return 0;
	}
	try {
		await writeFile(out, text);
	} catch (error) {
		io.err(`'${out}' cannot be written: ${(error as Error).message}. Choose another place.\n`);
		return 1;
	}
	io.out(`${out}: ${claims} ${claims === 1 ? 'claim' : 'claims'} cited.\n`);
	return 0;
}
