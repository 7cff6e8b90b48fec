/** A text as one line with plain blanks: a line break in data would begin a new field of a file. */
export function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
