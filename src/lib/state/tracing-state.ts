import { BOARD_SORTS, type BoardSort } from '../evidence/board';
import type { KnownIds, ViewState } from './view-state';

/** Most trails and longest trail that an address may ask for. */
export const MOST_TRAILS = 20;
export const LONGEST_TRAIL = 6;
const CLOCK_NAMES = ['valid', 'said', 'published'] as const;
const LEFT_OUT_NAMES = ['hypothetical', 'negated', 'ended'] as const;

const quote = (text: string) => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;

/** Whether a text is a day of the calendar: 2025-10-12. */
export function isDay(text: string): boolean {
	const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

/** Reads one parameter of tracing, perspectives or dates into the state; false where the name is none of ours. */
export function readTracing(
	name: string,
	value: string,
	state: ViewState,
	known: KnownIds,
	problems: string[]
): boolean {
	const actor = () => {
		if (known.actors.has(value)) return value;
		problems.push(`There is no actor ${quote(value)} in this dossier.`);
		return null;
	};
	const day = () => {
		if (isDay(value)) return value;
		problems.push(`${quote(value)} is no day. Write it as 2025-10-12.`);
		return null;
	};
	const number = (most: number, otherwise: number) => {
		const n = Number(value);
		if (Number.isInteger(n) && n >= 1 && n <= most) return n;
		problems.push(`“${name}” is a number from 1 to ${most}, not ${quote(value)}.`);
		return otherwise;
	};
	switch (name) {
		case 'told':
			state.told = actor();
			return true;
		case 'from':
			state.trail = { ...state.trail, from: actor() };
			return true;
		case 'to':
			state.trail = { ...state.trail, to: actor() };
			return true;
		case 'k':
			state.trail = { ...state.trail, k: number(MOST_TRAILS, state.trail.k) };
			return true;
		case 'length':
			state.trail = { ...state.trail, length: number(LONGEST_TRAIL, state.trail.length) };
			return true;
		case 'trail':
			state.trail = { ...state.trail, at: number(MOST_TRAILS * 2, state.trail.at) };
			return true;
		case 'with': {
			const items = value.split(',').filter(Boolean);
			const lost = items.filter((item) => !(LEFT_OUT_NAMES as readonly string[]).includes(item));
			if (lost.length)
				problems.push(`A trail can be asked “with” ${LEFT_OUT_NAMES.join(', ')}, not ${quote(lost.join())}.`);
			state.trail = { ...state.trail, with: LEFT_OUT_NAMES.filter((item) => items.includes(item)) };
			return true;
		}
		case 'a':
			state.compare = { ...state.compare, a: actor() };
			return true;
		case 'b':
			state.compare = { ...state.compare, b: actor() };
			return true;
		case 'only':
			if (value === 'unanswered' || value === 'disputed') state.board = { ...state.board, only: value };
			else problems.push(`The board shows only “unanswered” or “disputed” accusations, not ${quote(value)}.`);
			return true;
		case 'sort':
			if ((BOARD_SORTS as readonly string[]).includes(value)) {
				state.board = { ...state.board, sort: value as BoardSort };
			} else problems.push(`The board is sorted by ${BOARD_SORTS.join(', ')}, not ${quote(value)}.`);
			return true;
		case 'clock': {
			const clock = CLOCK_NAMES.find((known) => known === value);
			if (clock) state.time = { ...state.time, clock };
			else problems.push(`The clocks are ${CLOCK_NAMES.join(', ')}, not ${quote(value)}.`);
			return true;
		}
		case 'between': {
			const [from, to, more] = value.split('/');
			if (more !== undefined || !isDay(from) || !isDay(to ?? '')) {
				problems.push(`${quote(value)} is no window. Write it as 2025-10-01/2025-10-31.`);
			} else if (from > to) {
				problems.push(`The window ${quote(value)} ends before it begins: its days were exchanged.`);
				state.time = { ...state.time, from: to, to: from };
			} else state.time = { ...state.time, from, to };
			return true;
		}
		case 'as-of':
			state.time = { ...state.time, asOf: day() };
			return true;
		case 'known-by':
			state.time = { ...state.time, knownBy: day() };
			return true;
		default:
			return false;
	}
}

/** The parameters of tracing, perspectives and dates that differ from the first view. */
export function tracingParts({ told, trail, compare, board, time }: ViewState): [string, string][] {
	const parts: [string, string | number | null | false][] = [
		['told', told],
		['from', trail.from],
		['to', trail.to],
		['k', trail.k !== 5 && trail.k],
		['length', trail.length !== 4 && trail.length],
		['with', trail.with.join(',')],
		['trail', trail.at > 1 && trail.at],
		['a', compare.a],
		['b', compare.b],
		['only', board.only],
		['sort', board.sort !== 'last' && board.sort],
		['clock', time.clock !== 'said' && time.clock],
		['between', time.from && time.to && `${time.from}/${time.to}`],
		['as-of', time.asOf],
		['known-by', time.knownBy]
	];
	return parts.flatMap(([name, value]) => (value ? [[name, String(value)] as [string, string]] : []));
}
