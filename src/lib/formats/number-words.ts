import type { Corroboration } from '../ledger/ledger';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** The three numbers of a tie in words: "2 reports, 1 asserter, none disinterested". */
export function numberWords({ reports, asserters, disinterested }: Corroboration): string {
	return [
		count(reports, 'report', 'reports'),
		count(asserters, 'asserter', 'asserters'),
		disinterested === 0 ? 'none disinterested' : `${disinterested} disinterested`
	].join(', ');
}
