import type { Hop } from '../ledger/trails';
import type { Status } from '../ledger/ledger';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** What is said of hops of a kind, of one and of several. */
const KINDS = {
	denied: ['hop is denied', 'hops are denied'],
	alleged: ['hop is only alleged', 'hops are only alleged'],
	deniedCharge: ['accusation is denied', 'accusations are denied'],
	charge: ['hop is an accusation', 'hops are accusations'],
	hypothetical: ['hop is hypothetical', 'hops are hypothetical'],
	negated: ['hop is said not to hold', 'hops are said not to hold'],
	ended: ['hop is said to have ended', 'hops are said to have ended']
} as const;
type Kind = keyof typeof KINDS;

function kindOf(hop: Hop, status: Status): Kind | undefined {
	if (hop.kind === 'accusation') {
		if (hop.charge) return undefined;
		return status === 'disputed' ? 'deniedCharge' : 'charge';
	}
	if (status === 'disputed') return 'denied';
	return status === 'asserted' || status === 'acknowledged' ? undefined : status;
}

/**
 * What every trail says of itself: "A trail, not a connection: one hop is denied." The one sentence in which the word
 * stands.
 *
 * @param statusOf status of a tie
 */
export function trailCaution(hops: readonly Hop[], statusOf: (tie: number) => Status): string {
	const found = new Map<Kind, number>();
	for (const hop of hops) {
		const kind = kindOf(hop, statusOf(hop.tie));
		if (kind) found.set(kind, (found.get(kind) ?? 0) + 1);
	}
	const parts = (Object.keys(KINDS) as Kind[]).flatMap((kind) => {
		const n = found.get(kind);
		return n ? [`${NUMBERS[n] ?? n} ${KINDS[kind][n > 1 ? 1 : 0]}`] : [];
	});
	const own = hops.length > 1 ? 'each hop is a claim of its own' : 'it shows what is said';
	const words = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0];
	return `A trail, not a connection: ${words ?? own}.`;
}
