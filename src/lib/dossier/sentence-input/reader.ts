import { editDistance } from '../nearest';
import type { Act } from '../schema';
import { Expectations, type Role } from './expectation';
import type { FoldedText } from './folded-text';
import type { Lexicon, Saying, VerbForm } from './lexicon';
import { isWordEnd, type PhraseBook } from './phrase-book';

/** Something read at a place: where it ends, what it means, how far it is from the plainest way to say it. */
export interface Read<T> {
	end: number;
	means: T;
	cost: number;
}

/** Cost of a name that is spelt otherwise: more than that of any reading without slips. */
const SLIP = 10;
/** Words of a name that may be misspelt. */
const LONGEST = 5;

/** Reads the words of a sentence at given places, and keeps what it looked for. */
export class Reader {
	readonly expected = new Expectations();
	readonly text: string;

	constructor(
		readonly folded: FoldedText,
		readonly lexicon: Lexicon,
		/** Whether names may be misspelt. */
		private readonly forgiving: boolean
	) {
		this.text = folded.text;
	}

	/** The next place that is no space. */
	skip(place: number): number {
		return this.text[place] === ' ' ? place + 1 : place;
	}

	isEnd(place: number): boolean {
		return /^[ .]*$/.test(this.text.slice(place));
	}

	/** A fixed word; the place behind it, or none. */
	word(from: number, word: string): number[] {
		const place = this.skip(from);
		this.expected.add(place, { kind: 'word', word });
		const end = place + word.length;
		return this.text.startsWith(word, place) && isWordEnd(this.text, end) ? [end] : [];
	}

	actors(from: number, role: Role): Read<string>[] {
		const place = this.skip(from);
		this.expected.add(place, { kind: 'actor', role });
		const found = [place, ...(this.text.startsWith('the ', place) ? [place + 4] : [])].flatMap((at) =>
			this.#phrases(this.lexicon.actors, at)
		);
		return found.length || !this.forgiving ? found : this.#misspelt(place);
	}

	acts(from: number): Read<Act>[] {
		const place = this.skip(from);
		this.expected.add(place, { kind: 'act' });
		return this.#phrases(this.lexicon.acts, place);
	}

	statements(from: number): Read<Act>[] {
		return this.#phrases(this.lexicon.statements, this.skip(from));
	}

	verbs(from: number, form: VerbForm): Read<Saying>[] {
		const place = this.skip(from);
		this.expected.add(place, { kind: 'verb', form });
		return this.#phrases(this.lexicon.verbs[form], place);
	}

	/** Ids of claims, one or several. */
	claims(from: number): Read<string[]>[] {
		const place = this.skip(from);
		this.expected.add(place, { kind: 'claim' });
		const id = '[a-z0-9]+(?:-[a-z0-9]+)*\\.\\d{3,}';
		const list = new RegExp(`^${id}(?:(?:,| and|, and) ${id})*`).exec(this.text.slice(place));
		if (!list) return [];
		return [{ end: place + list[0].length, means: list[0].match(new RegExp(id, 'g'))!, cost: 0 }];
	}

	/** A stretch of the text as it was typed. */
	typed(typed: string, from: number, to: number): string {
		return typed.slice(this.folded.at[from], this.folded.at[to]).trim();
	}

	#phrases<T>(book: PhraseBook<T>, place: number): Read<T>[] {
		return book
			.at(this.text, place)
			.map(({ folded, means, cost }) => ({ end: place + folded.length, means, cost }));
	}

	/** Names that are nearly what stands here, by number of slips. */
	#misspelt(place: number): Read<string>[] {
		const words = this.text.slice(place).split(' ', LONGEST);
		const found: Read<string>[] = [];
		for (let count = 1; count <= words.length; count++) {
			const said = words
				.slice(0, count)
				.join(' ')
				.replace(/[,.:;]+$/, '');
			if (said.length < 3) continue;
			for (const { folded, means } of this.lexicon.actors.all) {
				if (Math.abs(folded.length - said.length) > 2) continue;
				const slips = editDistance(said, folded);
				if (slips > Math.min(2, Math.floor(folded.length / 4))) continue;
				found.push({ end: place + said.length, means, cost: SLIP + slips });
			}
		}
		return found.sort((a, b) => a.cost - b.cost).slice(0, 4);
	}
}
