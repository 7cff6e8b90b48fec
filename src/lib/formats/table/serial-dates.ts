const DAY = 86_400_000;

/** Built-in formats of Office Open XML whose numbers are dates (ECMA-376 part 1, 18.8.30); 18 to 21 and 45 to 47 are times. */
const BUILT_IN = new Set([
	14,
	15,
	16,
	17,
	22,
	...Array.from({ length: 10 }, (_, i) => 27 + i),
	...Array.from({ length: 9 }, (_, i) => 50 + i)
]);

/** Whether numbers in a format are dates: it has a year or a day in it, outside of quotes and brackets. */
export function isDateFormat(id: number, code: string | undefined): boolean {
	if (code === undefined) return BUILT_IN.has(id);
	return /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** The day of a spreadsheet's serial number, YYYY-MM-DD; undefined where it is none. A part of a day is left out. */
export function dateOfSerial(serial: number, from1904 = false): string | undefined {
	if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_465) return undefined;
	const days = Math.floor(serial);
	// Day 60 is 29 February 1900, which never was: serials before it count from a day later.
	const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
	return new Date(epoch + days * DAY).toISOString().slice(0, 10);
}
