import type { VerbForm } from './lexicon';

/** What an actor is in a sentence. */
export type Role = 'who' | 'behalf' | 'subject' | 'object' | 'about';

/** What could stand at a place of a sentence. */
export type Expectation =
	| { kind: 'actor'; role: Role }
	| { kind: 'act' }
	| { kind: 'verb'; form: VerbForm }
	| { kind: 'claim' }
	| { kind: 'word'; word: string };

/** What could stand where, as far as a reading came. */
export class Expectations {
	readonly #at = new Map<number, Map<string, Expectation>>();

	add(place: number, expectation: Expectation): void {
		const known = this.#at.get(place) ?? new Map<string, Expectation>();
		known.set(JSON.stringify(expectation), expectation);
		this.#at.set(place, known);
	}

	/** Places at which something was expected, the last first. */
	get places(): number[] {
		return [...this.#at.keys()].sort((a, b) => b - a);
	}

	at(place: number): Expectation[] {
		return [...(this.#at.get(place)?.values() ?? [])];
	}
}
