import type { RowMask } from './ledger';

/** The claims that count under every mask given; no mask sets nothing aside. */
export function joinMasks(...masks: (RowMask | undefined)[]): RowMask | undefined {
	const [first, ...rest] = masks.filter((mask) => mask !== undefined);
	if (first === undefined || rest.length === 0) return first;
	const joined = first.slice();
	for (const mask of rest) for (let row = 0; row < joined.length; row++) joined[row] &= mask[row];
	return joined;
}

/** Number of claims that a mask lets count. */
export function countRows(mask: RowMask): number {
	let count = 0;
	for (let row = 0; row < mask.length; row++) count += mask[row];
	return count;
}
