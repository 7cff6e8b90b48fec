const NUMBERS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** "1 claim", "20 claims". */
export const counted = (n: number, one: string, many = `${one}s`) =>
	`${NUMBERS.format(n)} ${n === 1 ? one : many}`;

/** "12.4 kB": in thousands, as systems show files. */
export function bytesWords(bytes: number): string {
	const unit = ['bytes', 'kB', 'MB', 'GB', 'TB'];
	let step = 0;
	for (; bytes >= 1000 && step < unit.length - 1; step++) bytes /= 1000;
	return `${NUMBERS.format(bytes >= 100 ? Math.round(bytes) : bytes)} ${unit[step]}`;
}

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

/** "14:03" on the day itself, "22 Nov 2026, 14:03" after it. */
export function timeWords(time: number, now = Date.now()): string {
	const [clock, day] = [CLOCK.format(time), DAY.format(time)];
	return day === DAY.format(now) ? clock : `${day}, ${clock}`;
}
