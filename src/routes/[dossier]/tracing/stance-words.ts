import { inTextOf, isPlural } from '$lib/dossier/actor-name';
import type { DossierIndex } from '$lib/dossier/dossier-index';
import { stanceVerb } from '$lib/evidence/act-words';
import type { ComparedTie } from '$lib/evidence/compare-evidence';
import type { Named } from '$lib/evidence/board';
import type { Stance } from '$lib/evidence/perspective-evidence';
import type { Status } from '$lib/ledger/ledger';

/** What qualifies a stance: the shade of meaning, who spoke, and whether the side was changed. */
function details(teller: Named, { mode, who, changed }: Stance): string[] {
	return [
		mode ?? '',
		who.id === teller.id ? '' : `through ${who.name}`,
		changed ? 'after saying otherwise' : ''
	].filter(Boolean);
}

/** A stance where the heading of the list names the teller: "acknowledges, through Unnamed officials". */
export function stanceWords(teller: Named, stance: Stance): string {
	return [stanceVerb(stance, false), ...details(teller, stance)].join(', ');
}

/** A stance with its teller: "the Afghan Taliban deny (through Zabihullah Mujahid)". */
export function tellerStance(index: DossierIndex, teller: Named, stance: Stance): string {
	const more = details(teller, stance).join(', ');
	const words = `${inTextOf(index, teller.id)} ${stanceVerb(stance, isPlural(index, teller.id))}`;
	return more ? `${words} (${more})` : words;
}

/** How a stance is drawn: dashed where it accuses, slashed where it denies, heavier where it acknowledges. */
function statusOf({ act, position }: Stance): Status {
	if (position === 'denies') return 'negated';
	if (act === 'accuses' || position === 'contests') return 'alleged';
	return act === 'acknowledges' ? 'acknowledged' : 'asserted';
}

const BEST: readonly Status[] = ['acknowledged', 'asserted', 'alleged', 'negated'];

/** How a tie of a comparison is drawn in a list: disputed where the two contradict, else as the better of their acts. */
export function comparedStatus({ a, b }: Pick<ComparedTie, 'a' | 'b'>): Status {
	// one that only demands or threatens takes no side: it is not drawn
	const drawn = [a, b].flatMap((stance) => (stance && stance.position !== 'none' ? [statusOf(stance)] : []));
	if (drawn.length === 2 && drawn.includes('negated') && drawn.some((status) => status !== 'negated')) {
		return 'disputed';
	}
	return BEST.find((status) => drawn.includes(status)) ?? 'asserted';
}
