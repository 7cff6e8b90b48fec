import { nameOf } from '$lib/dossier/actor-name';
import type { EvidenceContext } from '$lib/evidence/evidence-context';
import { STATUS_LABELS } from '$lib/evidence/status-words';
import type { PlainTrail } from '$lib/evidence/trail-evidence';
import { STATUSES } from '$lib/ledger/ledger';
import type { Hop } from '$lib/ledger/trails';

/** A trail as one line of a list. */
export interface TrailLine {
	isLoop: boolean;
	/** Display names of its actors, in order. */
	names: string[];
	/** "accuses, harbours". */
	verbs: string;
	/** "weakest: hop 2, disputed". */
	weakest: string;
}

/** Puts a trail into one line: trails between the same actors are told apart by their verbs. */
export function trailLine(context: EvidenceContext, trail: PlainTrail, isLoop: boolean): TrailLine {
	const { ledger, index, status } = context;
	const verb = ({ kind, tie }: Hop) => {
		if (kind === 'accusation') return 'accuses';
		const id = ledger.predicates.values[ledger.ties.predicate[tie]];
		return index.predicates.get(id)?.label ?? id.replaceAll('_', ' ');
	};
	const weakest = trail.hops[trail.weakest];
	const label = STATUS_LABELS[STATUSES[status[weakest.tie]]].toLowerCase();
	const standing = weakest.kind === 'accusation' ? `an accusation, ${label}` : label;
	return {
		isLoop,
		names: trail.actors.map((actor) => nameOf(index, ledger.actors.values[actor])),
		verbs: trail.hops.map(verb).join(', '),
		weakest: trail.hops.length > 1 ? `weakest: hop ${trail.weakest + 1}, ${standing}` : standing
	};
}
