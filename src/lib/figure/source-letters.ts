/** Letters of sources, so that they are never taken for the numbers of ties: a … z, aa, ab … (bijective base 26). */
export function sourceLetter(n: number): string {
	let rest = n;
	let letters = '';
	while (rest > 0) {
		rest--;
		letters = String.fromCharCode(97 + (rest % 26)) + letters;
		rest = Math.floor(rest / 26);
	}
	return letters;
}
