import { parseArgs } from 'node:util';
import { stanceVerb } from '../../src/lib/evidence/act-words';
import {
	compareEvidence,
	type ComparedTie,
	type CompareEvidence
} from '../../src/lib/evidence/compare-evidence';
import { inTextOf, isPlural } from '../../src/lib/dossier/actor-name';
import { evidenceContext, type EvidenceContext } from '../../src/lib/evidence/evidence-context';
import type { Stance, Teller } from '../../src/lib/evidence/perspective-evidence';
import { buildLedger } from '../../src/lib/ledger/build-ledger';
import { readClocks } from '../../src/lib/ledger/clocks';
import { actorOption } from './actor-option';
import { UsageError, type Command } from './command';
import { loadDossier } from './load-dossier';

const LISTS = ['onlyA', 'onlyB', 'both', 'contradict'] as const;

/** Two tellings of a dossier side by side. */
export const compare: Command = {
	name: 'compare',
	usage: 'compare <dossier folder> --a <id> --b <id> [--json]',
	summary:
		'Says which ties only the one, only the other or both speak of, and where they contradict each other.',
	async run(args, io) {
		const { positionals, values } = parseArgs({
			args,
			options: {
				a: { type: 'string' },
				b: { type: 'string' },
				json: { type: 'boolean', default: false }
			},
			allowPositionals: true
		});
		if (positionals.length !== 1) throw new UsageError('Name one dossier folder.');
		if (!values.a || !values.b) throw new UsageError('Name two actors: --a <id> --b <id>.');
		if (values.a === values.b) {
			throw new UsageError(`Both actors are '${values.a}'. Name two that tell different stories.`);
		}
		const dossier = await loadDossier(positionals[0], io);
		if (!dossier) return 1;
		const ledger = buildLedger(dossier);
		for (const id of [values.a, values.b]) if (actorOption(ledger, id, io) === undefined) return 1;
		const context = evidenceContext(dossier, ledger);
		const found = compareEvidence(context, readClocks(dossier, ledger), values.a, values.b)!;
		for (const { name, id, claims, sided } of [found.a, found.b]) {
			if (sided > 0) continue;
			const what = claims === 0 ? 'says nothing' : 'takes no side on any tie';
			io.err(
				`${name} ${what} in these sources. What others say of it: ties <dossier folder> --actor ${id}.\n`
			);
		}
		io.out(values.json ? `${JSON.stringify(record(found), null, '\t')}\n` : inWords(context, found));
		return 0;
	}
};

/** A comparison as machines read it: the tie by its key, and each side's stance with the ids of its claims. */
function record(found: CompareEvidence) {
	const line = ({ tie, a, b }: ComparedTie) => ({
		...{ key: tie.key, name: tie.name, status: tie.status },
		...{ a: a && stance(a), b: b && stance(b) }
	});
	const lists = Object.fromEntries(LISTS.map((name) => [name, found[name].map(line)]));
	return { a: found.a, b: found.b, ...lists };
}

function stance({ position, words, when, claim, claims, changed }: Stance) {
	return { position, words, when: plain(when), claim, claims, changed };
}

function inWords({ index }: EvidenceContext, found: CompareEvidence): string {
	const { a, b } = found;
	const only = ({ id }: Teller) =>
		`Only ${inTextOf(index, id)} ${isPlural(index, id) ? 'take' : 'takes'} a side`;
	const told = (side: Teller) => teller(inTextOf(index, side.id), side);
	const sideWords = ({ id }: Teller, stance: Stance) =>
		`${inTextOf(index, id)} ${stanceVerb(stance, isPlural(index, id))}${stanceDetails(stance)}`;
	const heads: [(typeof LISTS)[number], string][] = [
		['onlyA', only(a)],
		['contradict', 'They contradict each other'],
		['both', 'Both say the same'],
		['onlyB', only(b)]
	];
	const parts = [told(a), told(b)];
	for (const [name, head] of heads) {
		const lines = found[name].map(
			({ tie, a: one, b: other }) =>
				`  ${tie.name}: ${[one && sideWords(a, one), other && sideWords(b, other)].filter(Boolean).join('; ')}`
		);
		parts.push([`${found[name].length} ${head}`, ...lines].join('\n'));
	}
	return `${plain(parts.join('\n\n'))}\n`;
}

function teller(name: string, { voices, sided, sources }: Teller): string {
	const names = [...new Set(voices.map((voice) => voice.name))];
	const head = `As told by ${name}: a side taken on ${sided} ${sided === 1 ? 'tie' : 'ties'}, read in ${sources} ${sources === 1 ? 'source' : 'sources'}.`;
	return names.length === 0 ? head : `${head}\n  Voices: ${names.join(', ')}.`;
}

function stanceDetails({ when, mode, claims }: Stance): string {
	return `${mode ? ` (${mode})` : ''}, ${when} [${claims.join(' ')}]`;
}

function plain(text: string): string {
	return text.replaceAll('\u00a0', ' ');
}
