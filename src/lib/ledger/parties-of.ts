import type { Ledger } from './ledger';
import { listAt } from './csr';

/** The actors of a tie, subject first; an actor that is both ends comes once. */
export function partiesOf(ledger: Pick<Ledger, 'ties'>, tie: number): number[] {
	const subject = ledger.ties.subject[tie];
	const parties = [subject];
	for (const object of listAt(ledger.ties.objects, tie)) if (object !== subject) parties.push(object);
	return parties;
}
