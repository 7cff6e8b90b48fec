const MOST = 60;

/** A text as an id: lower-case Latin letters, digits and hyphens; empty where it has no Latin letter or digit. */
export function slugOf(text: string): string {
	const plain = (/^[ -~]*$/.test(text) ? text.toLowerCase() : latin(text))
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return plain.length > MOST ? plain.slice(0, MOST).replace(/-+$/, '') : plain;
}

/** A text in lower case without accents. */
function latin(text: string): string {
	const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return bare.replace(/[ßæøı]/g, (letter) => LETTERS[letter]);
}

const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', ı: 'i' };

/** Gives out ids, each once. */
export class FreeIds {
	readonly #taken: Set<string>;
	readonly #next = new Map<string, number>();

	constructor(taken: Iterable<string> = []) {
		this.#taken = new Set(taken);
	}

	/** The slug of a text, with a number where it is taken; names without a Latin letter get the stand-in and a number. */
	take(text: string, standIn: string): string {
		const slug = slugOf(text);
		const stem = slug || standIn;
		let id = slug === '' ? `${stem}-1` : stem;
		for (let n = this.#next.get(stem) ?? 2; this.#taken.has(id); n++) {
			id = `${stem}-${n}`;
			this.#next.set(stem, n + 1);
		}
		this.#taken.add(id);
		return id;
	}
}

/** A predicate id of a relation word: letters and underscores only; a letter is added where it is taken. */
export function predicateId(word: string, isTaken: (id: string) => boolean): string {
	const stem =
		slugOf(word)
			.replace(/[0-9]+/g, '-')
			.replace(/^-+|-+$/g, '')
			.replace(/-+/g, '_') || 'relation';
	let id = stem;
	for (let n = 1; isTaken(id) || isTaken(`${id}_by`); n++) id = `${stem}_${letters(n)}`;
	return id;
}

/** 1 → b, 25 → z, 26 → ba: numbers in letters, for ids that take no digits. */
function letters(n: number): string {
	const last = String.fromCharCode(97 + (n % 26));
	return n < 26 ? last : letters(Math.floor(n / 26)) + last;
}
