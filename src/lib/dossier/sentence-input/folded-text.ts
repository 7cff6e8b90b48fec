/** A text without case, accents and doubled spaces, and where each of its letters stands in the text as typed. */
export interface FoldedText {
	text: string;
	/** Offset in the typed text of each letter, and of the end. */
	at: readonly number[];
}

const QUOTES: Record<string, string> = {
	'’': "'",
	'‘': "'",
	'“': '"',
	'”': '"',
	'‐': '-',
	'‑': '-',
	'–': '-'
};

function foldLetter(letter: string): string {
	const plain = QUOTES[letter] ?? letter.normalize('NFD').charAt(0);
	const lower = plain.toLowerCase();
	return lower.length === 1 ? lower : plain;
}

/** Folds a text; each letter of the result comes from one place in the text. */
export function foldText(typed: string): FoldedText {
	const at: number[] = [];
	let text = '';
	for (let offset = 0; offset < typed.length; offset++) {
		const letter = typed[offset];
		if (/\s/.test(letter)) {
			if (text === '' || text.endsWith(' ')) continue;
			text += ' ';
		} else if (/\p{M}/u.test(letter)) {
			continue;
		} else {
			text += foldLetter(letter);
		}
		at.push(offset);
	}
	at.push(typed.length);
	return { text, at };
}

/** A name or phrase as it is looked for in a folded text. */
export function foldPhrase(phrase: string): string {
	return foldText(phrase.trim()).text.trim();
}
