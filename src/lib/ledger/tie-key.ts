import type { Ledger } from './ledger';
import { listAt } from './csr';

/** The names of a tie, as its key holds them. */
export interface TieNames {
	subject: string;
	predicate: string;
	/** One object, or the parties in order of their ids. */
	objects: string[];
}

/** Writes `subject~predicate~object`, the parties of a mediation joined by `+`: stable, and safe in an address. */
export function formatTieKey(names: TieNames): string {
	return `${names.subject}~${names.predicate}~${names.objects.join('+')}`;
}

/** Reads a key, or gives undefined where it is none. A blank counts as `+`, which a query string turns into it. */
export function parseTieKey(key: string): TieNames | undefined {
	const match = /^([a-z0-9-]+)~([a-z_]+)~([a-z0-9-]+(?:[+ ][a-z0-9-]+)*)$/.exec(key);
	if (match === null) return undefined;
	return { subject: match[1], predicate: match[2], objects: match[3].split(/[+ ]/) };
}

/** The names of a tie. */
export function tieNames(ledger: Ledger, tie: number): TieNames {
	return {
		subject: ledger.actors.values[ledger.ties.subject[tie]],
		predicate: ledger.predicates.values[ledger.ties.predicate[tie]],
		objects: Array.from(listAt(ledger.ties.objects, tie), (object) => ledger.actors.values[object])
	};
}

/** The key of a tie. */
export function tieKey(ledger: Ledger, tie: number): string {
	return formatTieKey(tieNames(ledger, tie));
}

/** Tie code of a key, or -1. The ends of a symmetric tie, and the parties of a list, may come in any order. */
export function findTie(ledger: Ledger, key: string): number {
	const names = parseTieKey(key);
	if (names === undefined) return -1;
	const predicate = ledger.predicates.code(names.predicate);
	if (predicate < 0) return -1;
	const direct = findAt(ledger, names, predicate);
	if (direct >= 0 || !ledger.symmetric[predicate] || names.objects.length > 1) return direct;
	return findAt(ledger, { ...names, subject: names.objects[0], objects: [names.subject] }, predicate);
}

function findAt(ledger: Ledger, names: TieNames, predicate: number): number {
	const subject = ledger.actors.code(names.subject);
	const wanted = new Set(names.objects.map((id) => ledger.actors.code(id)));
	if (subject < 0 || wanted.has(-1)) return -1;
	for (const tie of listAt(ledger.tiesOf, subject)) {
		if (ledger.ties.subject[tie] !== subject || ledger.ties.predicate[tie] !== predicate) continue;
		const objects = listAt(ledger.ties.objects, tie);
		if (objects.length === wanted.size && objects.every((object) => wanted.has(object))) return tie;
	}
	return -1;
}
