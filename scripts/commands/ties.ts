import { parseArgs } from 'node:util';
import { didYouMean } from '../../src/lib/dossier/nearest';
import { buildLedger } from '../../src/lib/ledger/build-ledger';
import { listTies, type TieView } from '../../src/lib/ledger/ties';
import { UsageError, type Command } from './command';
import { loadDossier } from './load-dossier';
import { printTable } from './print-table';

/** The ties of a dossier, or of one actor, with what stands behind them. */
export const ties: Command = {
	name: 'ties',
	usage: 'ties <dossier folder> [--actor <id>] [--json]',
	summary: 'Lists ties with status, reports, asserters, disinterested asserters and claim ids.',
	async run(args, io) {
		const { positionals, values } = parseArgs({
			args,
			options: { actor: { type: 'string' }, json: { type: 'boolean', default: false } },
			allowPositionals: true
		});
		if (positionals.length !== 1) throw new UsageError('Name one dossier folder.');
		const dossier = await loadDossier(positionals[0], io);
		if (!dossier) return 1;
		const ledger = buildLedger(dossier);
		const actor = values.actor === undefined ? undefined : ledger.actors.code(values.actor);
		if (actor === -1) {
			io.err(`No actor '${values.actor}'.${didYouMean(values.actor!, ledger.actors.values)}\n`);
			return 1;
		}
		const list = listTies(ledger, { actor });
		io.out(values.json ? `${JSON.stringify(list.map(record), null, '\t')}\n` : inWords(list));
		return 0;
	}
};

/** A tie as machines read it: by names, without codes, which hold for one build of the ledger only. */
function record(view: TieView) {
	const { key, subject, predicate, object, objects, hue, status, claims } = view;
	const { reports, asserters, disinterested, origins } = view;
	return {
		...{ key, subject, predicate, object, objects, hue, status },
		...{ reports, asserters, disinterested, origins, claims }
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
