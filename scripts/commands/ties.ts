import { parseArgs } from 'node:util';
import { buildLedger } from '../../src/lib/ledger/build-ledger';
import { readClocks } from '../../src/lib/ledger/clocks';
import type { Ledger, RowMask } from '../../src/lib/ledger/ledger';
import { listTies, type TieView } from '../../src/lib/ledger/ties';
import { actorOption } from './actor-option';
import { UsageError, type Command } from './command';
import { DATE_OPTIONS, DATE_USAGE, rowsByDate } from './date-options';
import { loadDossier } from './load-dossier';
import { printTable } from './print-table';

/** The ties of a dossier, or of one actor, with what stands behind them. */
export const ties: Command = {
	name: 'ties',
	usage: `ties <dossier folder> [--actor <id>] ${DATE_USAGE} [--json]`,
	summary:
		'Lists ties with status, reports, asserters, disinterested asserters and claim ids; at a date, from the claims that count then.',
	async run(args, io) {
		const { positionals, values } = parseArgs({
			args,
			options: { actor: { type: 'string' }, json: { type: 'boolean', default: false }, ...DATE_OPTIONS },
			allowPositionals: true
		});
		if (positionals.length !== 1) throw new UsageError('Name one dossier folder.');
		const dossier = await loadDossier(positionals[0], io);
		if (!dossier) return 1;
		const ledger = buildLedger(dossier);
		const actor = values.actor === undefined ? undefined : actorOption(ledger, values.actor, io);
		if (values.actor !== undefined && actor === undefined) return 1;
		const dated = rowsByDate(values, ledger, readClocks(dossier, ledger));
		const list = listTies(ledger, { actor, rows: dated.rows });
		if (list.length === 0) {
			const of = values.actor === undefined ? '' : ` of '${values.actor}'`;
			const asked = dated.words === '' ? '' : ` (${dated.words})`;
			io.err(`No tie${of} is recorded${asked}. ${dated.advice}\n`);
		}
		const known = dated.certain && certainty(ledger, dated.certain);
		if (values.json)
			io.out(
				`${JSON.stringify(
					list.map((tie) => record(tie, known)),
					null,
					'\t'
				)}\n`
			);
		else if (list.length > 0) io.out(`${dated.words === '' ? '' : `Ties ${dated.words}:\n`}${inWords(list)}`);
		return 0;
	}
};

/** Says of a tie whether any of its claims counts for certain at the dates asked for. */
function certainty(ledger: Ledger, certain: RowMask): (tie: number) => string {
	const ties = new Set(Array.from(ledger.tie).filter((_, row) => certain[row]));
	return (tie) => (ties.has(tie) ? 'certain' : 'possible');
}

/** A tie as machines read it: by names, without codes, which hold for one build of the ledger only. */
function record(view: TieView, known?: (tie: number) => string) {
	const { key, subject, predicate, object, objects, hue, status, claims } = view;
	const { reports, asserters, disinterested, origins } = view;
	return {
		...{ key, subject, predicate, object, objects, hue, status },
		...{ reports, asserters, disinterested, origins, claims },
		...(known ? { dated: known(view.tie) } : {})
	};
}

function inWords(list: TieView[]): string {
	return printTable(
		['tie', 'status', 'reports', 'asserters', 'disinterested', 'claims'],
		list.map((tie) => [
			`${tie.subject} ${tie.predicate} ${tie.objects.join(' + ')}`,
			...[tie.status, tie.reports, tie.asserters, tie.disinterested, tie.claims.join(' ')]
		])
	);
}
