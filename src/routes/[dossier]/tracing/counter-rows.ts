import type { ChargeEvidence, CounterEvidence } from '$lib/evidence/counter-evidence';

/** One row of two lists that face each other; a side that has nothing to set against the other is missing. */
export interface CounterRow {
	/** Predicate that stands between the two. */
	predicate: string;
	a?: ChargeEvidence;
	b?: ChargeEvidence;
}

/** Charges of two sides as rows: those of the same kind face to face, then the others, side by side as they come. */
export function counterRows({ mirrored, onlyA, onlyB }: CounterEvidence): CounterRow[] {
	const faced = mirrored.flatMap(({ byA, byB }) =>
		Array.from({ length: Math.max(byA.length, byB.length) }, (_, i) => row(byA[i], byB[i]))
	);
	return [...faced, ...onlyA.map((a) => row(a, undefined)), ...onlyB.map((b) => row(undefined, b))];
}

function row(a: ChargeEvidence | undefined, b: ChargeEvidence | undefined): CounterRow {
	return { predicate: (a ?? b)!.tie.predicate, ...(a ? { a } : {}), ...(b ? { b } : {}) };
}

/** The same two the other way round. */
export function turned({ a, b, onlyA, onlyB, mirrored, ...rest }: CounterEvidence): CounterEvidence {
	return {
		...rest,
		...{ a: b, b: a, onlyA: onlyB, onlyB: onlyA },
		mirrored: mirrored.map(({ byA, byB }) => ({ byA: byB, byB: byA }))
	};
}

/** How a charge was met, in a few words: "denied", "acknowledged", "no reply recorded". */
export function replyWords({ tie, answered }: Pick<ChargeEvidence, 'tie' | 'answered'>): string {
	if (tie.status === 'disputed' || tie.status === 'negated') return 'denied';
	if (tie.status === 'acknowledged') return 'acknowledged';
	return answered ? 'answered, not denied' : 'no reply recorded';
}
