import type { CodedClaim } from '../../dossier/dossier';
import type { EventFrame } from '../../ledger/event-ledger';
import type { EventRows } from '../../ledger/event-rows';
import type { Ledger } from '../../ledger/ledger';
import { dateOf, type DayOrder } from '../material/date-words';
import { spaced } from './table-material';

/** The claim that one row of event data is. */
export function eventClaim(
	row: number,
	rows: EventRows,
	{ actors, meanings, sources }: EventFrame,
	ledger: Ledger,
	dayOrder: DayOrder
): CodedClaim {
	const [from, to] = [actors[rows.subject.at(row)], actors[rows.object.at(row)]];
	const meaning = meanings[rows.relation.at(row)];
	const spoken = meaning.act !== 'asserts';
	const date = dateOf(rows.dates[rows.date.at(row)], dayOrder);
	const isTie = meaning.that !== undefined && from !== to;
	const ofBoth = meaning.act === 'denies' || meaning.act === 'acknowledges';
	const about = ofBoth ? [...new Set([from.id, to.id])] : [to.id];
	const [subject, object] = meaning.turned ? [to, from] : [from, to];
	return {
		id: ledger.claims.values[row],
		source: sources[ledger.source[row]].id,
		who: spoken ? from.id : 'narrator',
		act: meaning.act,
		...(isTie ? { that: [subject.id, meaning.that!, object.id] } : { about, topic: meaning.topic }),
		...(spoken && from !== to ? { target: to.id } : {}),
		...(isTie && meaning.negated ? { negated: true } : {}),
		...(isTie && meaning.phase ? { phase: meaning.phase } : {}),
		...(date === undefined ? {} : spoken ? { saidOn: date } : { when: date }),
		at: { para: `row ${rows.row.at(row)}` },
		says: `${from.label}: ${spaced(rows.relations[rows.relation.at(row)])}: ${to.label}.`
	};
}
