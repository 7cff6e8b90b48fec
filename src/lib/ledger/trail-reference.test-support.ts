import { EFFECT, type Ledger, type RowMask } from './ledger';
import { accusedIn } from './claims-of';
import { listAt } from './csr';
import { HOP_COST, type LeftOut, type Standing } from './standing';
import { listTies } from './ties';

/** A step as one would write it down: actors by code, `over` the accused where it leads on to what is alleged. */
export interface PlainStep {
	from: number;
	over?: number;
	to: number;
	tie: number;
	charge?: string;
	cost: number;
}

export interface PlainQuery {
	from: number;
	to?: number;
	length: number;
	with?: readonly LeftOut[];
	rows?: RowMask;
}

/** Every step of a ledger, found claim by claim without any index of the trails. */
export function plainSteps(ledger: Ledger, query: PlainQuery): PlainStep[] {
	const costOf = new Map<number, number>();
	const best = new Map<string, PlainStep>();
	const steps: PlainStep[] = [];
	const offer = (key: string, step: PlainStep) => {
		const known = best.get(key);
		if (!known || step.cost < known.cost) best.set(key, step);
	};
	for (const { tie, status, hue, reports, disinterested } of listTies(ledger, { rows: query.rows })) {
		const isOut = status === 'negated' || status === 'hypothetical' || status === 'ended';
		if (isOut && !query.with?.includes(status)) continue;
		const holds = status === 'asserted' || status === 'acknowledged';
		const standing: Standing = holds && (reports > 1 || disinterested > 0) ? 'corroborated' : status;
		costOf.set(tie, HOP_COST[standing]);
		const subject = ledger.ties.subject[tie];
		const ways = [...listAt(ledger.ties.objects, tie)].map((object) => [subject, object]);
		if (ledger.symmetric[ledger.ties.predicate[tie]]) ways.push(...ways.map(([a, b]) => [b, a]));
		for (const [from, to] of ways) {
			if (from === to) continue;
			const step = { from, to, tie, cost: HOP_COST[standing] };
			offer(holds ? `${from} ${to} ${hue}` : `${from} ${to} tie ${tie}`, step);
		}
	}
	const accusations = new Map<string, number[]>();
	for (let row = 0; row < ledger.size; row++) {
		if (ledger.acts.values[ledger.act[row]] !== 'accuses' || ledger.aboutClaim[row] >= 0) continue;
		if (ledger.tie[row] < 0 || (query.rows && !query.rows[row])) continue;
		const alleges = ledger.effect[row] === EFFECT.alleges;
		const key = [ledger.speaksFor[row], accusedIn(ledger, row), ledger.tie[row], alleges].join();
		accusations.set(key, [...(accusations.get(key) ?? []), row]);
	}
	for (const [key, rows] of accusations) {
		const [from, over, tie] = key.split(',').map(Number);
		if (from === over) continue;
		const reported = new Set(rows.map((row) => ledger.origin[row])).size > 1;
		const cost = HOP_COST[reported ? 'corroborated' : 'asserted'];
		offer(`${from} ${over} accuses`, { from, to: over, tie, charge: key, cost });
		if (!key.endsWith('true') || !costOf.has(tie) || ledger.isClass[over]) continue;
		const subject = ledger.ties.subject[tie];
		const objects = [...listAt(ledger.ties.objects, tie)];
		const turned = ledger.symmetric[ledger.ties.predicate[tie]] && objects.includes(over) ? [subject] : [];
		for (const to of subject === over ? objects : turned) {
			if (to !== from && to !== over)
				steps.push({ from, over, to, tie, charge: key, cost: costOf.get(tie)! });
		}
	}
	return [...steps, ...best.values()];
}

/** Every trail of at most `length` hops, cheapest first, by trying every order of every step. */
export function allTrails(ledger: Ledger, query: PlainQuery): { cost: number; steps: PlainStep[] }[] {
	const steps = plainSteps(ledger, query);
	const { root, isClass } = ledger;
	const oneBody = query.to !== undefined && root[query.from] === root[query.to];
	const found: { cost: number; steps: PlainStep[] }[] = [];

	const fits = (actors: number[], next: number) => {
		if (actors.includes(next)) return false;
		if (oneBody && next === query.to) return true;
		const bodies = actors.map((actor) => root[actor]);
		return root[next] === bodies.at(-1) || !bodies.includes(root[next]);
	};
	const repeats = (last: PlainStep | undefined, next: PlainStep) =>
		last?.charge !== undefined &&
		last.over === undefined &&
		next.charge === undefined &&
		steps.some(({ from, over, tie }) => from === last.from && over === last.to && tie === next.tie);

	const walk = (actors: number[], taken: PlainStep[]) => {
		const last = actors.at(-1)!;
		if (taken.length > 0 && (query.to === undefined || last === query.to)) {
			// What a claim costs, and one more for each claim.
			found.push({ cost: taken.reduce((sum, { cost }) => sum + cost + 1, 0), steps: taken });
		}
		if (last === query.to || (taken.length > 0 && isClass[last])) return;
		for (const next of steps) {
			if (next.from !== last || repeats(taken.at(-1), next)) continue;
			const more = next.over === undefined ? [next.to] : [next.over, next.to];
			if (actors.length - 1 + more.length > query.length) continue;
			if (next.over !== undefined && next.over === query.to) continue;
			if (!more.every((actor, i) => fits([...actors, ...more.slice(0, i)], actor))) continue;
			walk([...actors, ...more], [...taken, next]);
		}
	};
	walk([query.from], []);
	return found.sort((a, b) => a.cost - b.cost);
}
