import { HUES, STATUSES, type Hue, type Ledger, type RowMask, type Status } from './ledger';
import { corroborationCounter, type CountedCorroboration } from './corroboration';
import { listAt } from './csr';
import { formatTieKey, tieNames } from './tie-key';
import { NO_STATUS, tieStatuses } from './tie-status';

/** A tie, spelt out for a panel, a table or the command line. */
export interface TieView extends CountedCorroboration {
	/** Tie code. */
	tie: number;
	key: string;
	subject: string;
	predicate: string;
	/** The first object: the object, but for a mediation. */
	object: string;
	/** Every object. */
	objects: string[];
	hue: Hue;
	status: Status;
	/** Ids of the claims on it that count, in order of the ledger. */
	claims: string[];
}

/** What to list: all ties without options. */
export interface TieListOptions {
	/** Only the ties at this actor (code), as subject or as any object. */
	actor?: number;
	/** Only these tie codes. */
	ties?: ArrayLike<number>;
	rows?: RowMask;
}

/** Lists ties in order of their codes; a tie of which no claim counts is left out. */
export function listTies(ledger: Ledger, options: TieListOptions = {}): TieView[] {
	const { actor, rows } = options;
	const status = tieStatuses(ledger, rows);
	const count = corroborationCounter(ledger, rows);
	const among = options.ties === undefined ? undefined : new Set(Array.from(options.ties));
	const codes =
		actor === undefined
			? Array.from({ length: ledger.ties.size }, (_, tie) => tie)
			: listAt(ledger.tiesOf, actor);
	const views: TieView[] = [];
	for (const tie of codes) {
		if (status[tie] === NO_STATUS || (among !== undefined && !among.has(tie))) continue;
		const names = tieNames(ledger, tie);
		const claims: string[] = [];
		for (const row of listAt(ledger.ties.claims, tie)) {
			if (rows === undefined || rows[row]) claims.push(ledger.claims.values[row]);
		}
		views.push({
			tie,
			key: formatTieKey(names),
			subject: names.subject,
			predicate: names.predicate,
			object: names.objects[0],
			objects: names.objects,
			hue: HUES[ledger.hue[ledger.ties.predicate[tie]]],
			status: STATUSES[status[tie]],
			...count(tie),
			claims
		});
	}
	return views;
}
