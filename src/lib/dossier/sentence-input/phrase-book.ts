/** One way to say something. */
export interface Phrase<T> {
	/** As it is offered to an editor. */
	words: string;
	folded: string;
	means: T;
	/** How far it is from the plainest way to say it; 0 is plainest. */
	cost: number;
}

/** Phrases by their first word, so that those which begin at a place are found without trying all. */
export class PhraseBook<T> {
	readonly #byFirst = new Map<string, Phrase<T>[]>();
	readonly all: Phrase<T>[] = [];

	add(phrase: Phrase<T>): void {
		if (!phrase.folded) return;
		const first = firstWord(phrase.folded);
		const known = this.#byFirst.get(first);
		const key = JSON.stringify(phrase.means);
		const same = known?.find(
			({ folded, means }) => folded === phrase.folded && JSON.stringify(means) === key
		);
		if (same) {
			same.cost = Math.min(same.cost, phrase.cost);
			return;
		}
		this.all.push(phrase);
		if (known) known.push(phrase);
		else this.#byFirst.set(first, [phrase]);
	}

	/** All of them, a name before the longer ones that begin with it: "Pakistan" before "Pakistan's military". */
	get shortestFirst(): Phrase<T>[] {
		return [...this.all].sort((a, b) => a.folded.length - b.folded.length);
	}

	/** The phrases that stand at a place of a folded text, whole words only, the longest first. */
	at(text: string, place: number): Phrase<T>[] {
		return (this.#byFirst.get(firstWord(text.slice(place, place + 200))) ?? [])
			.filter(({ folded }) => text.startsWith(folded, place) && isWordEnd(text, place + folded.length))
			.sort((a, b) => b.folded.length - a.folded.length || a.cost - b.cost);
	}
}

/** Up to the first sign that can end a word. */
function firstWord(text: string): string {
	return /^[^\s,:;()/]*/.exec(text)![0].replace(/[.'"]+.*$/, '');
}

/** Whether a word can end before a place: "Pakistan" does not end in "Pakistan's" or "Pakistan-led". */
export function isWordEnd(text: string, place: number): boolean {
	const next = text.slice(place, place + 2);
	return next === '' || !/^(?:[\p{L}\p{N}]|['-][\p{L}\p{N}]|\.[\p{L}\p{N}])/u.test(next);
}
