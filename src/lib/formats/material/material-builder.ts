import {
	MOST_LISTED,
	type Leftover,
	type Material,
	type MaterialActor,
	type MaterialSource,
	type MaterialStatement
} from './material';
import { plainText, shortened, turnsDirection } from './plain-text';
import { webAddress } from './web-address';

/** What a reader may say of an actor, a source or a statement: what it leaves out is filled in. */
export type ActorGiven = Partial<Omit<MaterialActor, 'key'>>;
export type SourceGiven = Partial<Omit<MaterialSource, 'key'>>;
export type StatementGiven = Omit<MaterialStatement, 'sources'> & { sources?: string[] };

/** Gathers material record by record; every text is made plain, and what has no place becomes a leftover. */
export class MaterialBuilder {
	readonly #file: string;
	readonly #format: string;
	readonly #actors = new Map<string, MaterialActor>();
	readonly #sources = new Map<string, MaterialSource>();
	readonly #statements: MaterialStatement[] = [];
	readonly #words = new Map<string, { count: number; sample: string }>();
	readonly #leftovers: Leftover[] = [];
	readonly #reasons = new Map<string, number>();
	/** What the file says of itself. */
	readonly about: Pick<Material, 'title' | 'publisher' | 'published'> = {};

	constructor(file: string, format: string) {
		this.#file = shortened(file, 200) || 'file';
		this.#format = format;
	}

	get size(): { actors: number; sources: number; statements: number } {
		return {
			actors: this.#actors.size,
			sources: this.#sources.size,
			statements: this.#statements.length
		};
	}

	hasActor(key: string): boolean {
		return this.#actors.has(key);
	}

	hasSource(key: string): boolean {
		return this.#sources.has(key);
	}

	/**
	 * Adds an actor, or adds what is given to the one of the same key: its first label, type and note stay, further labels
	 * become names. Gives the key back.
	 */
	actor(key: string, given: ActorGiven = {}): string {
		const label = plainText(given.label ?? key) || '(no name)';
		const known = this.#actors.get(key);
		if (!known) {
			const type = given.type === undefined ? {} : { type: given.type };
			const actor: MaterialActor = { key, label, ...type, names: [], externalIds: [] };
			if (turnsDirection(label))
				this.leftover(
					given.where ?? '',
					label,
					'A name with marks that turn its direction; kept, look at it.'
				);
			if (given.where) actor.where = given.where;
			this.#actors.set(key, actor);
			this.#addTo(actor, given);
			return key;
		}
		if (given.label !== undefined && label !== known.label) this.#addName(known, label);
		if (given.type !== undefined && known.type !== undefined && given.type !== known.type) {
			this.leftover(
				given.where ?? '',
				`${label}: ${given.type}`,
				'A second type for one actor; the first was kept.'
			);
		}
		known.type ??= given.type;
		this.#addTo(known, given);
		return key;
	}

	/** Adds a source, or what is given to the one of the same key. Gives the key back. */
	source(key: string, given: SourceGiven = {}): string {
		let source = this.#sources.get(key);
		if (!source) this.#sources.set(key, (source = { key }));
		const url = given.url === undefined ? undefined : webAddress(given.url);
		if (given.url !== undefined && url === undefined) {
			this.leftover(
				given.where ?? '',
				given.url,
				'Not a web address (http, https, mailto); not kept as a link.'
			);
		}
		source.url ??= url;
		for (const part of ['title', 'publisher', 'published', 'language', 'note', 'where'] as const) {
			const text = given[part] === undefined ? '' : plainText(given[part]);
			if (text !== '') source[part] ??= text;
		}
		return key;
	}

	/** Adds a statement. Its actors and sources are expected to be added too; those that never are get their key as name. */
	statement(given: StatementGiven): void {
		const relation = plainText(given.relation);
		const statement: MaterialStatement = { ...given, relation, sources: given.sources ?? [] };
		this.#statements.push(statement);
		const word = this.#words.get(relation);
		if (word) word.count++;
		else this.#words.set(relation, { count: 1, sample: this.#sample(statement) });
	}

	/** Keeps something that has no place in the material; see Leftover. */
	leftover(where: string, what: string, why: string): void {
		this.#reasons.set(why, (this.#reasons.get(why) ?? 0) + 1);
		if (this.#leftovers.length < MOST_LISTED)
			this.#leftovers.push({ where, what: shortened(what, 200), why });
	}

	/** The material; the builder is not used after. */
	finish(): Material {
		for (const statement of this.#statements) {
			const named = [statement.subject, statement.object, statement.claimant, statement.target].flat();
			for (const key of named) {
				if (key !== undefined && !this.#actors.has(key)) this.#missing(key, statement.where);
			}
			if (statement.place !== undefined && !this.#actors.has(statement.place)) {
				this.actor(statement.place, { type: 'place', where: statement.where });
			}
			statement.sources = statement.sources.filter((key) => {
				const known = this.#sources.has(key);
				if (!known) this.leftover(statement.where, key, 'A source that the file does not hold.');
				return known;
			});
		}
		const words = [...this.#words].map(([word, { count, sample }]) => ({ word, count, sample }));
		words.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
		return {
			...{ file: this.#file, format: this.#format, ...this.about },
			actors: [...this.#actors.values()],
			sources: [...this.#sources.values()],
			statements: this.#statements,
			words,
			leftovers: this.#leftovers,
			leftoverCounts: [...this.#reasons]
		};
	}

	#missing(key: string, where: string): void {
		this.leftover(where, key, 'An actor that the file names but does not describe; added by its id.');
		this.actor(key, { where });
	}

	#sample({ subject, object }: MaterialStatement): string {
		const name = (key: string) => this.#actors.get(key)?.label ?? key;
		return shortened(`${name(subject)} → ${[object].flat().map(name).join(', ')}`, 120);
	}

	#addName(actor: MaterialActor, name: string): void {
		if (name !== '' && name !== actor.label && !actor.names.includes(name)) actor.names.push(name);
	}

	#addTo(actor: MaterialActor, given: ActorGiven): void {
		for (const name of given.names ?? []) this.#addName(actor, plainText(name));
		for (const [register, id] of given.externalIds ?? []) {
			const has = actor.externalIds.some(([other, code]) => other === register && code === id);
			if (!has) actor.externalIds.push([register, plainText(id)]);
		}
		if (given.typeWord) actor.typeWord ??= plainText(given.typeWord);
		if (given.partOf !== undefined) actor.partOf ??= given.partOf;
		const note = given.note === undefined ? '' : plainText(given.note);
		if (note !== '') actor.note = actor.note === undefined ? note : `${actor.note} ${note}`;
	}
}
