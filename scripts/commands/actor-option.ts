import { didYouMean } from '../../src/lib/dossier/nearest';
import type { Ledger } from '../../src/lib/ledger/ledger';
import type { Io } from './command';

/** Code of an actor named on the line, or undefined after a message that asks which one was meant. */
export function actorOption(ledger: Ledger, id: string, io: Io): number | undefined {
	const code = ledger.actors.code(id);
	if (code >= 0) return code;
	io.err(`No actor '${id}'.${didYouMean(id, ledger.actors.values)}\n`);
	return undefined;
}
