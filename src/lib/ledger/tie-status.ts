import { STATUSES, type Ledger, type RowMask, type Status } from './ledger';
import { BEARING } from './bearing';

/** In a column of statuses: no claim of this tie is left. */
export const NO_STATUS = 255;

const codeOf = (status: Status) => STATUSES.indexOf(status);

/**
 * Status that the joined BEARING bits of a tie's claims give, as an index into STATUSES. In this order:
 * disputed (affirmed or alleged, and denied; or a denial is itself denied) > negated (only denied) >
 * acknowledged (by a party, or by who is part of one or speaks for one) > ended (affirmed, and nobody
 * affirms or alleges that it goes on) > asserted > alleged (accusers only) > hypothetical.
 */
export function statusOfBearing(bits: number): number {
	if (bits === 0) return NO_STATUS;
	const said = bits & (BEARING.affirms | BEARING.alleges);
	if (bits & BEARING.contests || (said && bits & BEARING.denies)) return codeOf('disputed');
	if (bits & BEARING.denies) return codeOf('negated');
	if (bits & BEARING.admits) return codeOf('acknowledged');
	if (bits & BEARING.affirms) return bits & BEARING.live ? codeOf('asserted') : codeOf('ended');
	return said ? codeOf('alleged') : codeOf('hypothetical');
}

const STATUS_OF = Uint8Array.from({ length: 128 }, (_, bits) => statusOfBearing(bits));

/** Status of every tie as an index into STATUSES, from the claims that count; NO_STATUS where none is left. */
export function tieStatuses(
	ledger: Pick<Ledger, 'size' | 'tie' | 'bearing' | 'ties'>,
	rows?: RowMask
): Uint8Array {
	const { tie, bearing, size } = ledger;
	const bits = new Uint8Array(ledger.ties.size);
	for (let row = 0; row < size; row++) {
		if (tie[row] >= 0 && (rows === undefined || rows[row])) bits[tie[row]] |= bearing[row];
	}
	for (let i = 0; i < bits.length; i++) bits[i] = STATUS_OF[bits[i]];
	return bits;
}

/** Status of one tie, or undefined where none of its claims counts. */
export function tieStatus(
	ledger: Pick<Ledger, 'bearing' | 'ties'>,
	tie: number,
	rows?: RowMask
): Status | undefined {
	const { start, items } = ledger.ties.claims;
	let bits = 0;
	for (let k = start[tie]; k < start[tie + 1]; k++) {
		if (rows === undefined || rows[items[k]]) bits |= ledger.bearing[items[k]];
	}
	return STATUSES[STATUS_OF[bits]];
}
