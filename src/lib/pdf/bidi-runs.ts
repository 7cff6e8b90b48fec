import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** A stretch of a line that is read in one direction, in its place from left to right. */
export interface DirectedRun {
	/** In reading order; a right-to-left run is turned round by whoever shapes it. */
	text: string;
	isRightToLeft: boolean;
}

/**
 * Splits a line into runs of one direction, in the order in which they stand from left to right (Unicode Bidirectional
 * Algorithm, UAX 9, rules L2 and L4). The line as a whole runs left to right, as figures are set.
 */
export function bidiRuns(text: string): DirectedRun[] {
	if (!RIGHT_TO_LEFT.test(text)) return [{ text, isRightToLeft: false }];
	const { levels } = bidi.getEmbeddingLevels(text, 'ltr');
	const runs: { text: string; level: number }[] = [];
	for (let i = 0; i < text.length; i++) {
		const last = runs[runs.length - 1];
		const mirrored = levels[i] % 2 ? bidi.getMirroredCharacter(text[i]) : null;
		if (last && last.level === levels[i]) last.text += mirrored ?? text[i];
		else runs.push({ text: mirrored ?? text[i], level: levels[i] });
	}
	const highest = Math.max(0, ...runs.map(({ level }) => level));
	for (let level = highest; level >= 1; level--) {
		for (let start = 0; start < runs.length; start++) {
			if (runs[start].level < level) continue;
			let end = start;
			while (end + 1 < runs.length && runs[end + 1].level >= level) end++;
			runs.splice(start, end - start + 1, ...runs.slice(start, end + 1).reverse());
			start = end;
		}
	}
	return runs.map(({ text: words, level }) => ({ text: words, isRightToLeft: level % 2 === 1 }));
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
