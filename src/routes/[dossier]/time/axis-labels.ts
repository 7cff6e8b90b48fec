import { textWidth } from '$lib/scene/text-metrics';
import type { TimeScale } from './time-scale';

/** One stretch of the axis: a tick where it begins, and its name in the middle where there is room for it. */
export interface AxisStretch {
	/** Pixels to its beginning. */
	x: number;
	/** Pixels to the middle of its name. */
	middle: number;
	/** "Oct", "Jan 2026", "2024"; empty where it would not fit. */
	label: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const STYLE = { family: 'sans', size: 11, weight: 450 } as const;
const DAY = 86_400_000;
/** Least room between two names, in pixels. */
const GAP = 10;
/** Days, then months, that a stretch may last. */
const DAYS = [1, 2, 5, 10];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000];
/** Longest axis in days whose stretches are days. */
const FEW_DAYS = 45;

/**
 * Names along a time axis: the shortest stretches (days, months, years) whose names all fit. The first name
 * shown and every January bear their year.
 */
export function axisLabels(scale: TimeScale): AxisStretch[] {
	const days = scale.end - scale.start;
	if (days <= FEW_DAYS) {
		for (const step of DAYS) {
			const cuts = Array.from({ length: Math.ceil(days / step) }, (_, i) => scale.start + i * step);
			if (fits(scale, cuts, bareDay)) return stretches(scale, cuts, dayName);
		}
	}
	for (const step of MONTH_STEPS) {
		// no name is that short: spares the cutting of centuries into months
		if ((scale.width / days) * 31 * step < GAP * 2) continue;
		const cuts = monthCuts(scale, step);
		const [name, bare] = step < 12 ? [monthName, bareMonth] : [yearName, yearName];
		if (fits(scale, cuts, bare)) return stretches(scale, cuts, name);
	}
	return [];
}

type Namer = (day: number, isFirst: boolean) => string;

/** Beginnings of the months (or of every so many months, counted from the year 0) from the first day on. */
function monthCuts({ start, end }: TimeScale, step: number): number[] {
	const first = new Date(start * DAY);
	let month = first.getUTCFullYear() * 12 + first.getUTCMonth();
	month -= month % step;
	const cuts: number[] = [];
	for (let day = dayOfMonth(month); day < end; month += step, day = dayOfMonth(month)) {
		cuts.push(Math.max(day, start));
	}
	return cuts;
}

function dayOfMonth(month: number): number {
	const date = new Date(0);
	// not Date.UTC, which takes the years 0 to 99 for 1900 to 1999
	date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
	return Math.round(date.getTime() / DAY);
}

const dayName: Namer = (day, isFirst) => {
	const date = new Date(day * DAY);
	const number = date.getUTCDate();
	return isFirst || number === 1 ? `${number} ${MONTHS[date.getUTCMonth()]}` : String(number);
};
const monthName: Namer = (day, isFirst) => {
	const date = new Date(day * DAY);
	const month = MONTHS[date.getUTCMonth()];
	return isFirst || date.getUTCMonth() === 0 ? `${month} ${date.getUTCFullYear()}` : month;
};
/** Without the month or year that some names bear: those few may lean over the end of their stretch. */
const bareDay: Namer = (day) => String(new Date(day * DAY).getUTCDate());
const bareMonth: Namer = (day) => MONTHS[new Date(day * DAY).getUTCMonth()];
const yearName: Namer = (day) => String(new Date(day * DAY).getUTCFullYear());

/** Whether every whole stretch has room for its name; the two at the ends may be cut and go without. */
function fits(scale: TimeScale, cuts: readonly number[], name: Namer): boolean {
	return cuts.every((cut, i) => {
		const isEnd = i === 0 || i === cuts.length - 1;
		if (isEnd && cuts.length > 2) return true;
		const room = scale.x(cuts[i + 1] ?? scale.end) - scale.x(cut);
		return textWidth(name(cut, false), STYLE) + GAP <= room;
	});
}

function stretches(scale: TimeScale, cuts: readonly number[], name: Namer): AxisStretch[] {
	let taken = -1;
	let isFirst = true;
	return cuts.map((cut, i) => {
		const x = scale.x(cut);
		const room = scale.x(cuts[i + 1] ?? scale.end) - x;
		const label = name(cut, isFirst);
		const width = textWidth(label, STYLE);
		// a long name (with its year) begins with its stretch and leans over the end of it; the next gives way
		const left = Math.min(scale.width - width, x + Math.max(0, (room - width) / 2));
		if (room < width / 2 || left < taken) return { x, middle: x, label: '' };
		const right = left + width;
		taken = right + GAP / 2;
		isFirst = false;
		return { x, middle: left + width / 2, label };
	});
}
