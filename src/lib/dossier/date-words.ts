/**
 * EDTF (ISO 8601-2) dates in words: "12 Oct 2025", "c. Oct 2025", "before Aug 2021", "11–12 Oct 2025". Words are
 * joined by no-break spaces, so that a date never breaks over two lines.
 */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const SEASONS: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };
const SPACE = '\u00a0';
const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;

interface DatePoint {
	year: string;
	month: string;
	day: string;
	/** Approximate (~), uncertain (?) or both (%). */
	mark: string;
}

function parsePoint(text: string): DatePoint | null {
	const match = POINT.exec(text);
	if (!match) return null;
	const [, year, number = '', day = '', mark] = match;
	const month = MONTHS[Number(number) - 1] ?? SEASONS[number] ?? '';
	return number && !month ? null : { year, month, day: day.replace(/^0/, ''), mark };
}

const join = (...parts: string[]) => parts.filter(Boolean).join(SPACE);

function prefix(mark: string): string {
	if (mark === '~') return 'c.';
	return mark === '' ? '' : 'perhaps';
}

function pointWords(point: DatePoint): string {
	return join(prefix(point.mark), point.day, point.month, point.year);
}

/** Two dates as a span, with what they share said once: "Jan–Sep 2025", "30 Oct – 6 Nov 2025". */
function spanWords(from: DatePoint, to: DatePoint): string {
	const plain = from.mark === to.mark;
	const mark = plain ? prefix(from.mark) : '';
	if (!plain || from.year !== to.year) {
		const bare = !from.month && !to.month;
		const gap = bare ? '–' : `${SPACE}–${SPACE}`;
		return plain
			? join(mark, pointWords({ ...from, mark: '' }) + gap + pointWords({ ...to, mark: '' }))
			: pointWords(from) + gap + pointWords(to);
	}
	if (from.month === to.month) return join(mark, `${from.day}–${to.day}`, to.month, to.year);
	const left = join(from.day, from.month);
	const right = join(to.day, to.month);
	const gap = from.day || to.day ? `${SPACE}–${SPACE}` : '–';
	return join(mark, left + gap + right, to.year);
}

/**
 * An EDTF string in words. An empty end of an interval is unknown, `..` is open: an unknown end is not "ongoing".
 * What the grammar here does not cover (sets, unspecified digits) comes back as it was written.
 */
export function dateWords(edtf: string): string {
	const [first, second, ...rest] = edtf.split('/');
	if (rest.length > 0) return edtf;
	if (second === undefined) {
		const point = parsePoint(first);
		return point ? pointWords(point) : edtf;
	}
	const from = parsePoint(first);
	const to = parsePoint(second);
	if (from && to) return spanWords(from, to);
	if (to && first === '') return join('before', pointWords(to));
	if (to && first === '..') return join('up', 'to', pointWords(to));
	if (from && second === '..') return join('since', pointWords(from));
	if (from && second === '') return join('from', `${pointWords(from)},`, 'end', 'unknown');
	return edtf;
}

/** Whether the string is an interval. */
export function isInterval(edtf: string): boolean {
	return edtf.includes('/');
}

/** Whether the words already say that the date is not exact. */
export function isApproximate(edtf: string): boolean {
	return /[~?%]/.test(edtf);
}
