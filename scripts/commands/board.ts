import { parseArgs } from 'node:util';
import {
	BOARD_SORTS,
	type BoardEvidence,
	type BoardSort,
	type BoardView
} from '../../src/lib/evidence/board';
import { boardEvidence } from '../../src/lib/evidence/board-evidence';
import { boardTable, boardText } from '../../src/lib/evidence/board-export';
import { evidenceContext } from '../../src/lib/evidence/evidence-context';
import { csvText } from '../../src/lib/formats/csv';
import { buildLedger } from '../../src/lib/ledger/build-ledger';
import { readClocks } from '../../src/lib/ledger/clocks';
import { actorOption } from './actor-option';
import { UsageError, type Command } from './command';
import { loadDossier } from './load-dossier';

/** Accusations with their replies, of a dossier, an actor or a pair. */
export const board: Command = {
	name: 'board',
	usage: `board <dossier folder> [--actor <id> [--with <id>]] [--unanswered] [--disputed] [--sort ${BOARD_SORTS.join('|')}] [--json | --csv]`,
	summary: 'Lists accusations made and received, with their dates, numbers and every recorded reply.',
	async run(args, io) {
		const { positionals, values } = parseArgs({
			args,
			options: {
				actor: { type: 'string' },
				with: { type: 'string' },
				unanswered: { type: 'boolean', default: false },
				disputed: { type: 'boolean', default: false },
				sort: { type: 'string', default: 'last' },
				json: { type: 'boolean', default: false },
				csv: { type: 'boolean', default: false }
			},
			allowPositionals: true
		});
		if (positionals.length !== 1) throw new UsageError('Name one dossier folder.');
		if (values.json && values.csv) throw new UsageError('Choose --json or --csv.');
		if (values.with && !values.actor)
			throw new UsageError('--with names the second of a pair: give --actor too.');
		if (values.with && values.with === values.actor) {
			throw new UsageError(
				`A pair is two actors; both are '${values.actor}'. Leave --with out, or name another.`
			);
		}
		const sort = BOARD_SORTS.find((name) => name === values.sort);
		if (!sort) throw new UsageError(`No order '${values.sort}'. Orders: ${BOARD_SORTS.join(', ')}.`);
		const dossier = await loadDossier(positionals[0], io);
		if (!dossier) return 1;
		const ledger = buildLedger(dossier);
		for (const id of [values.actor, values.with]) {
			if (id !== undefined && actorOption(ledger, id, io) === undefined) return 1;
		}
		const view: BoardView & { sort: BoardSort } = {
			...{ actor: values.actor, other: values.with, sort },
			...{ unansweredOnly: values.unanswered, disputedOnly: values.disputed }
		};
		const found = boardEvidence(evidenceContext(dossier, ledger), readClocks(dossier, ledger), view);
		if (found.entries.length === 0) io.err(`${nothingFound(found, view)}\n`);
		if (values.json) io.out(`${JSON.stringify(found, null, '\t').replaceAll('\u00a0', ' ')}\n`);
		else if (values.csv) io.out(csvText(boardTable(found)));
		else if (found.entries.length > 0) io.out(boardText(found));
		return 0;
	}
};

function nothingFound({ total, actor, other }: BoardEvidence, view: BoardView): string {
	if (total > 0) {
		const kinds = [
			view.unansweredOnly ? 'without a recorded reply' : '',
			view.disputedOnly ? 'disputed' : ''
		];
		const of = total === 1 ? 'The one accusation' : `None of the ${total} accusations`;
		return `${of} here ${total === 1 ? 'is not' : 'is'} ${kinds.filter(Boolean).join(' and ')}. Leave out the filter to see ${total === 1 ? 'it' : 'them'}.`;
	}
	if (actor && other) {
		return `No accusation between ${actor.name} and ${other.name} is recorded. Try one of them alone: --actor ${actor.id}.`;
	}
	if (actor)
		return `No accusation by or against ${actor.name} is recorded. Leave out --actor for the whole dossier.`;
	return 'No accusation is recorded in this dossier.';
}
