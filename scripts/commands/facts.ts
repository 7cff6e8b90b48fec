import { parseArgs } from 'node:util';
import { buildLedger } from '../../src/lib/ledger/build-ledger';
import { countFacts, type Facts } from '../../src/lib/ledger/facts';
import { UsageError, type Command } from './command';
import { loadDossier } from './load-dossier';
import { printTable } from './print-table';

/** The numbers of a dossier. */
export const facts: Command = {
	name: 'facts',
	usage: 'facts <dossier folder> [--json]',
	summary: 'Counts sources, claims, actors, ties by status, disputes and unanswered accusations.',
	async run(args, io) {
		const { positionals, values } = parseArgs({
			args,
			options: { json: { type: 'boolean', default: false } },
			allowPositionals: true
		});
		if (positionals.length !== 1) throw new UsageError('Name one dossier folder.');
		const dossier = await loadDossier(positionals[0], io);
		if (!dossier) return 1;
		const found = countFacts(dossier, buildLedger(dossier));
		io.out(values.json ? `${JSON.stringify(found, null, '\t')}\n` : inWords(found));
		return 0;
	}
};

function inWords(found: Facts): string {
	const rows: [string, number][] = [
		['sources', found.sources],
		['claims', found.claims],
		['  withdrawn, and counted nowhere else', found.withdrawn],
		['actors', found.actors],
		['ties', found.ties],
		...Object.entries(found.tiesByStatus).map(([status, n]): [string, number] => [`  ${status}`, n]),
		['disputes (ties and statements)', found.disputes],
		['conflicts between claims', found.conflicts],
		['accusations', found.accusations],
		['  without a reply to themselves', found.withoutReply],
		['charges to which no reply is recorded', found.unanswered]
	];
	return printTable(['of the dossier', 'number'], rows);
}
