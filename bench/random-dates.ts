import type { LedgerInput } from '../src/lib/ledger/ledger';
import { seededRandom } from './random-claims';

const DAY = 86_400_000;
const FIRST = Date.UTC(2015, 0, 1) / DAY;
const DAYS = 4000;

/**
 * The same claims with dates on every clock over eleven years: of four dates two are days, one is a month and
 * one an interval, a quarter of those without an end; one claim in three does not say when it was said, and one
 * source in ten is undated.
 */
export function withDates(input: LedgerInput, seed = 2): LedgerInput {
	const random = seededRandom(seed);
	const text = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
	const date = () => {
		const day = FIRST + Math.floor(random() * DAYS);
		const dice = random();
		if (dice < 0.5) return text(day);
		if (dice < 0.75) return `${text(day).slice(0, 7)}~`;
		const end = random() < 0.25 ? '..' : text(day + 1 + Math.floor(random() * 400));
		return `${text(day)}/${end}`;
	};
	return {
		...input,
		sources: input.sources.map((source) => ({
			...source,
			...(random() < 0.9 ? { published: text(FIRST + Math.floor(random() * DAYS)) } : {}),
			seen: { on: '2026-11-22', how: 'full-text' as const }
		})),
		claims: input.claims.map((claim) => ({
			...claim,
			when: date(),
			...(random() < 2 / 3 ? { saidOn: date() } : {})
		}))
	};
}
