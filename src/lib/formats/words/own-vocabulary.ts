import {
	actorTypeSchema,
	type ActorType,
	type Polarity,
	type Predicate,
	type Vocabulary
} from '../../dossier/schema';
import { predicateId } from '../material/free-ids';
import { EMPTY_MAP, wordKey, type WordMap, type WordMeaning } from './word-map';

/** Polarity of a predicate that nobody has set yet. */
export const UNSET: Polarity = 'unknown';

/** The one predicate that takes a list of parties. */
export const MEDIATION = 'mediates_between';

/**
 * The vocabulary of a dossier made from a file: the common one, with what a map of words adds and a predicate of its own
 * for every word that neither knows.
 */
export class OwnVocabulary {
	readonly #base: Vocabulary;
	readonly #map: WordMap;
	readonly #polarities: ReadonlyMap<string, Polarity>;
	readonly #predicates = new Map<string, Predicate>();
	readonly #names = new Map<string, WordMeaning>();
	readonly #own = new Map<string, string>();
	readonly #taken = new Set<string>();
	/** Own predicates whose polarity nobody has set: id and word. */
	readonly unset = new Map<string, string>();

	/** `polarities`: what a person set for words that no map knows. */
	constructor(
		base: Vocabulary,
		map: WordMap = EMPTY_MAP,
		polarities: ReadonlyMap<string, Polarity> = new Map()
	) {
		this.#base = base;
		this.#map = map;
		this.#polarities = polarities;
		for (const predicate of [...base.predicates, ...map.predicates]) {
			if (!this.#taken.has(predicate.id)) this.#add(predicate);
		}
	}

	/** What a word means by the map, or because it is a name of a predicate; undefined for a word of the file's own. */
	meaningOf(word: string): WordMeaning | undefined {
		const mapped = this.#map.meaningOf(word);
		if (mapped && (mapped.that === undefined || this.#predicates.has(mapped.that))) return mapped;
		return this.#names.get(wordKey(word));
	}

	/**
	 * Whether actors of these types may stand in a predicate. Actors whose type is not known may: the predicate is widened
	 * for them, for nothing speaks against it.
	 */
	takes(id: string, subject: ActorType, objects: readonly ActorType[]): boolean {
		const predicate = this.#predicates.get(id);
		if (!predicate) return false;
		const types = (list: readonly string[]) =>
			list.flatMap((name) =>
				Object.hasOwn(this.#base.typeGroups, name) ? this.#base.typeGroups[name] : [name]
			);
		const fits = (list: readonly string[], type: ActorType) =>
			type === 'unknown' || types(list).includes(type);
		if (!fits(predicate.subject, subject) || !objects.every((type) => fits(predicate.object, type)))
			return false;
		const widen = (side: 'subject' | 'object', type: ActorType) => {
			if (!types(predicate[side]).includes(type)) predicate[side] = [...predicate[side], type];
		};
		widen('subject', subject);
		for (const type of objects) widen('object', type);
		return true;
	}

	/** The predicate that is a word itself, made where there is none yet; it takes actors of every type. */
	ownPredicate(word: string): string {
		const key = wordKey(word);
		const known = this.#own.get(key);
		if (known !== undefined) return known;
		const id = predicateId(word, (name) => this.#taken.has(name));
		const label = word.replaceAll('_', ' ').trim() || 'is related to';
		const types = [...actorTypeSchema.options];
		const polarity = this.#polarities.get(word) ?? UNSET;
		if (!this.#polarities.has(word)) this.unset.set(id, label);
		this.#add({
			...{ id, inverse: `${id}_by`, label, plural: label, gerund: label, polarity, category: 'imported' },
			...{ subject: types, object: types, glyph: '·', note: 'A relation word of an imported file.' }
		});
		this.#own.set(key, id);
		return id;
	}

	/** The whole vocabulary; predicates that the map would add are left out where nothing uses them. */
	vocabulary(used: ReadonlySet<string>): Vocabulary {
		const common = new Set(this.#base.predicates.map(({ id }) => id));
		const predicates = [...this.#predicates.values()].filter(({ id }) => common.has(id) || used.has(id));
		return { ...this.#base, predicates };
	}

	#add(predicate: Predicate): void {
		const { id, inverse, symmetric, label, plural } = predicate;
		this.#taken.add(id).add(inverse);
		this.#predicates.set(id, { ...predicate });
		for (const name of [id, label, plural]) {
			if (predicate.category !== 'imported' && !this.#names.has(wordKey(name)))
				this.#names.set(wordKey(name), { word: name, that: id });
		}
		if (!symmetric && predicate.category !== 'imported' && !this.#names.has(wordKey(inverse)))
			this.#names.set(wordKey(inverse), { word: inverse, that: id, turned: true });
	}
}
