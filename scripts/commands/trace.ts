import { parseArgs } from 'node:util';
import { didYouMean } from '../../src/lib/dossier/nearest';
import { counterEvidence } from '../../src/lib/evidence/counter-evidence';
import { evidenceContext, type EvidenceContext } from '../../src/lib/evidence/evidence-context';
import { SourceNumbers } from '../../src/lib/evidence/source-numbers';
import { trailEvidence } from '../../src/lib/evidence/trail-evidence';
import { buildLedger } from '../../src/lib/ledger/build-ledger';
import { findCounterAccusations } from '../../src/lib/ledger/counter-accusations';
import type { Ledger } from '../../src/lib/ledger/ledger';
import { findLoops } from '../../src/lib/ledger/loops';
import { LEFT_OUT, type LeftOut } from '../../src/lib/ledger/standing';
import { findTrails } from '../../src/lib/ledger/trails';
import { UsageError, type Command, type Io } from './command';
import { loadDossier } from './load-dossier';
import { nothingFound } from './trace-nothing';
import { traceRecord } from './trace-record';
import { traceText } from './trace-text';

/** Trails longer than this say nothing that a reader could hold together. */
const MOST_HOPS = 8;
const MOST_TRAILS = 100;

/** The best trails between two actors, or out from one, with the loops and counter-accusations they stand in. */
export const trace: Command = {
	name: 'trace',
	usage:
		'trace <dossier folder> --from <id> [--to <id>] [--k <n>] [--length <n>] [--with hypothetical,negated,ended] [--json|--text]',
	summary:
		'Traces trails of claims from one actor to another, or out from one. Exits 0 where nothing is found, and says so.',
	async run(args, io) {
		const { positionals, values } = parseArgs({
			args,
			options: {
				from: { type: 'string' },
				to: { type: 'string' },
				k: { type: 'string', default: '5' },
				length: { type: 'string', default: '4' },
				with: { type: 'string', default: '' },
				json: { type: 'boolean', default: false },
				text: { type: 'boolean', default: false }
			},
			allowPositionals: true
		});
		if (positionals.length !== 1) throw new UsageError('Name one dossier folder.');
		if (values.from === undefined) throw new UsageError('Say where the trails begin: --from <actor id>.');
		if (values.json && values.text) throw new UsageError('Choose --json or --text, not both.');
		const k = countOf('--k', values.k, MOST_TRAILS);
		const length = countOf('--length', values.length, MOST_HOPS);
		const others = leftOut(values.with);
		const dossier = await loadDossier(positionals[0], io);
		if (!dossier) return 1;
		const ledger = buildLedger(dossier);
		const { from, to } = values;
		if (!areActors(ledger, io, from, to)) return 1;
		if (from === to) {
			io.err(
				`Both ends are '${from}'. A trail leads from one actor to another: name another --to, or leave it out to go out from '${from}'. Loops through it are listed there too.\n`
			);
			return 1;
		}
		const context = evidenceContext(dossier, ledger);
		const found = search(context, { from, to, k, length, with: others });
		io.out(values.json ? `${JSON.stringify(traceRecord(found), null, '\t')}\n` : traceText(context, found));
		return 0;
	}
};

/** What was asked for. */
export interface TraceQuery {
	from: string;
	to?: string;
	k: number;
	length: number;
	with: readonly LeftOut[];
}

/** Finds what the command prints, all of it with one list of sources. */
function search(context: EvidenceContext, query: TraceQuery) {
	const { ledger, index } = context;
	const numbers = new SourceNumbers(index);
	const from = ledger.actors.code(query.from);
	const to = query.to === undefined ? undefined : ledger.actors.code(query.to);
	const ends = to === undefined ? [from] : [from, to];
	const trails = findTrails(ledger, from, to, query);
	return {
		query,
		trails: trails.map((trail) => ({ cost: trail.cost, ...trailEvidence(context, trail, numbers) })),
		loops: findLoops(ledger, ends, query).map((loop) => trailEvidence(context, loop, numbers)),
		counter: findCounterAccusations(ledger, ends).map((pair) => counterEvidence(context, pair, numbers)),
		message: trails.length > 0 ? undefined : nothingFound(context, query),
		sources: numbers.list()
	};
}
export type TraceFound = ReturnType<typeof search>;

function areActors(ledger: Ledger, io: Io, ...ids: (string | undefined)[]): boolean {
	const unknown = ids.find((id) => id !== undefined && ledger.actors.code(id) < 0);
	if (unknown === undefined) return true;
	io.err(`No actor '${unknown}'.${didYouMean(unknown, ledger.actors.values)}\n`);
	return false;
}

function countOf(name: string, text: string, most: number): number {
	const n = Number(text);
	if (/^\d+$/.test(text) && n >= 1 && n <= most) return n;
	throw new UsageError(`${name} is a whole number from 1 to ${most}, not '${text}'.`);
}

function leftOut(text: string): LeftOut[] {
	return text
		.split(',')
		.filter((word) => word !== '')
		.map((word) => {
			const known = LEFT_OUT.find((name) => name === word);
			if (known) return known;
			throw new UsageError(
				`--with takes ${LEFT_OUT.join(', ')}, not '${word}'.${didYouMean(word, LEFT_OUT)}`
			);
		});
}
