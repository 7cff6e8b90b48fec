import { STATUSES, type Corroboration, type Status } from './ledger';

/** How well a hop of a trail stands, from the best to the worst; the last three are left out unless asked for. */
export const STANDINGS = [
	'corroborated',
	'asserted',
	'acknowledged',
	'alleged',
	'disputed',
	'ended',
	'hypothetical',
	'negated'
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Standings that a trail passes only on request, and then marked. */
export const LEFT_OUT = ['hypothetical', 'negated', 'ended'] as const satisfies readonly Standing[];
export type LeftOut = (typeof LEFT_OUT)[number];

/**
 * What a hop costs, by its standing. One disputed claim weighs as much as two corroborated ones, so that a
 * trail goes a longer way round only over claims that stand better.
 */
export const HOP_COST: Record<Standing, number> = {
	corroborated: 40,
	asserted: 50,
	acknowledged: 60,
	alleged: 70,
	disputed: 80,
	ended: 100,
	hypothetical: 110,
	negated: 120
};

/**
 * Standing of a tie: its status, raised to corroborated where it is asserted or acknowledged and either
 * somebody disinterested says so or two origins report it. An allegation stays one however often it is
 * repeated, and a disputed tie stays disputed.
 */
export function standingOf(status: number, { reports, disinterested }: Corroboration): Standing {
	const name: Status = STATUSES[status];
	const holds = name === 'asserted' || name === 'acknowledged';
	return holds && (disinterested >= 1 || reports >= 2) ? 'corroborated' : name;
}

/** Whether nobody disputes it and it is more than an allegation. */
export function isHeld(standing: Standing): boolean {
	return standing === 'corroborated' || standing === 'asserted' || standing === 'acknowledged';
}

export function isLeftOut(standing: Standing): standing is LeftOut {
	return (LEFT_OUT as readonly Standing[]).includes(standing);
}
