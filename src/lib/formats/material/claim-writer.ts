import { parseDate } from '../../dossier/edtf';
import type { CodedClaim } from '../../dossier/dossier';
import type { Claim, Proposition, SourceRecord } from '../../dossier/schema';
import { MEDIATION, type OwnVocabulary } from '../words/own-vocabulary';
import type { WordMeaning } from '../words/word-map';
import type { ActorRecords } from './actor-records';
import { anchorWords, MOST_WORDS, wordCount } from './anchor-words';
import { slugOf } from './free-ids';
import type { MaterialStatement } from './material';
import { shortened } from './plain-text';

/** What a claim says, before it has an id, a source and a place. */
type Content = Pick<Claim, 'who' | 'act' | 'that' | 'about' | 'topic' | 'target' | 'negated' | 'phase'>;

export type Leave = (where: string, what: string, why: string) => void;

/** Turns statements into the contents of claims, by the vocabulary and the types of their actors. */
export class ClaimWriter {
	readonly #vocabulary: OwnVocabulary;
	readonly #actors: ActorRecords;
	readonly #leave: Leave;
	/** Predicates that claims use. */
	readonly used = new Set<string>();
	/** Quotes of which five words were kept. */
	quotesCut = 0;

	constructor(vocabulary: OwnVocabulary, actors: ActorRecords, leave: Leave) {
		this.#vocabulary = vocabulary;
		this.#actors = actors;
		this.#leave = leave;
	}

	/** The claims that one statement is, all but id, source and place: one for each object, or one for a mediation. */
	write(statement: MaterialStatement): Omit<CodedClaim, 'id' | 'source' | 'at'>[] {
		const meaning = this.#vocabulary.meaningOf(statement.relation);
		const objects = [...new Set([statement.object].flat())];
		if (objects.length === 0) {
			this.#leave(statement.where, statement.relation, 'A statement without an object.');
			return [];
		}
		const ids = new Set(objects.map((key) => this.#actors.idOf(key)));
		const mediates =
			meaning?.that === MEDIATION &&
			!meaning.turned &&
			ids.size > 1 &&
			!ids.has(this.#actors.idOf(statement.subject));
		const lists = mediates ? [objects] : objects.map((key) => [key]);
		return lists.map((list) => {
			const content = this.#content(statement, list, meaning);
			return { ...content, ...this.#circumstances(statement, content, list) };
		});
	}

	#content(statement: MaterialStatement, objects: string[], meaning: WordMeaning | undefined): Content {
		const { relation, claimant, subject } = statement;
		const id = this.#actors.idOf;
		const who = claimant === undefined ? 'narrator' : id(claimant);
		// Only who speaks does by speaking; of another's word for it one can only say that it was so.
		const speaks = meaning?.act !== undefined && meaning.act !== 'asserts';
		const own = speaks && !statement.negated && statement.act === undefined;
		if (own && (claimant === undefined || id(claimant) === id(subject))) {
			const target = id(objects[0]);
			const act = { who: id(subject), act: meaning.act!, ...(target === id(subject) ? {} : { target }) };
			const that = meaning.that && this.#proposition(subject, objects, meaning);
			const how = {
				...(meaning.negated ? { negated: true } : {}),
				...(meaning.phase ? { phase: meaning.phase } : {})
			};
			if (that) return { ...act, that, ...how };
			// Who denies or acknowledges speaks of itself too.
			const ofBoth = meaning.act === 'denies' || meaning.act === 'acknowledges';
			const about = ofBoth ? [...new Set([id(subject), target])] : [target];
			return { ...act, about, topic: meaning.topic ?? (slugOf(relation) || 'relation') };
		}
		const act = this.#act(statement, who);
		const known = speaks ? undefined : meaning;
		if (id(subject) === id(objects[0])) {
			return { who, act, about: [id(subject)], topic: slugOf(relation) || 'relation' };
		}
		const that =
			(known && this.#proposition(subject, objects, known)) ?? this.#own(subject, objects, relation);
		const meant = that[1] === known?.that ? known : undefined;
		const negated = (meant?.negated ?? false) !== (statement.negated ?? false);
		const phase = statement.phase ?? meant?.phase;
		const target = this.#target(statement, [subject, ...objects]);
		return {
			...{ who, act, that },
			...(negated ? { negated } : {}),
			...(phase === undefined ? {} : { phase }),
			...(target === undefined ? {} : { target })
		};
	}

	/** The act of a statement; a source that speaks for itself accuses nobody. */
	#act({ act = 'asserts', where, relation }: MaterialStatement, who: string): Claim['act'] {
		if (act !== 'accuses' || who !== 'narrator') return act;
		this.#leave(where, relation, 'An accusation whose accuser is not named; kept as asserted by the source.');
		return 'asserts';
	}

	/** Subject and object of a meaning, where their types fit its predicate and they are two. */
	#proposition(subject: string, objects: string[], { that, turned }: WordMeaning): Proposition | undefined {
		const { idOf, typeOf } = this.#actors;
		if (that === undefined || (that === MEDIATION && (objects.length < 2 || turned))) return undefined;
		if (objects.some((key) => idOf(key) === idOf(subject))) return undefined;
		const [from, to] = turned ? [objects[0], [subject]] : [subject, objects];
		if (!this.#vocabulary.takes(that, typeOf(from), to.map(typeOf))) return undefined;
		this.used.add(that);
		return [idOf(from), that, that === MEDIATION ? to.map(idOf) : idOf(to[0])];
	}

	#own(subject: string, objects: string[], relation: string): Proposition {
		const predicate = this.#vocabulary.ownPredicate(relation);
		this.used.add(predicate);
		return [this.#actors.idOf(subject), predicate, this.#actors.idOf(objects[0])];
	}

	#target({ target, where }: MaterialStatement, parties: string[]): string | undefined {
		if (target === undefined) return undefined;
		const id = this.#actors.idOf(target);
		if (parties.some((key) => this.#actors.idOf(key) === id)) return id;
		this.#leave(where, this.#actors.labelOf(target), 'A target that has no part in the statement.');
		return undefined;
	}

	/** Dates, voice, paraphrase and note. */
	#circumstances(statement: MaterialStatement, { who, act }: Content, objects: string[]) {
		const note = shortened(statement.note ?? '', 500);
		const notes = note === '' ? [] : [note];
		if (statement.weight !== undefined) notes.push(`Weight in the file: ${statement.weight}.`);
		const date = (text: string | undefined) => {
			if (text === undefined) return undefined;
			const read = parseDate(text);
			if (!('error' in read)) return text;
			notes.push(`Date in the file: ${shortened(text, 60)}.`);
			this.#leave(statement.where, text, 'Not a date; kept in the note.');
			return undefined;
		};
		let saidOn = date(statement.said);
		let when = date(statement.valid);
		// What somebody does by speaking has no other time than that of speaking.
		if (who !== 'narrator' && act !== 'asserts' && saidOn === undefined) [saidOn, when] = [when, undefined];
		let where: string | undefined;
		if (statement.place !== undefined) {
			const type = this.#actors.typeOf(statement.place);
			if (type === 'place' || type === 'territory') where = this.#actors.idOf(statement.place);
			else notes.push(`Place in the file: ${this.#actors.labelOf(statement.place)}.`);
		}
		return {
			...(where === undefined ? {} : { where }),
			...(when === undefined ? {} : { when, whenBasis: 'stated' as const }),
			...(saidOn === undefined ? {} : { saidOn, saidOnBasis: 'stated' as const }),
			...(who === 'narrator' ? {} : { voice: 'attributed' as const }),
			says: shortened(statement.says ?? '', 500) || this.#words(statement, objects),
			...(notes.length > 0 ? { note: notes.join(' ') } : {})
		};
	}

	#words({ subject, relation, negated }: MaterialStatement, objects: string[]): string {
		const { labelOf } = this.#actors;
		const word = relation.replaceAll('_', ' ');
		return `${labelOf(subject)}: ${negated ? 'not ' : ''}${word}: ${objects.map(labelOf).join(', ')}.`;
	}

	/** Where a claim stands in its source: by words in a source that the file cites, else by the place in the file. */
	place(statement: MaterialStatement, source: SourceRecord, file: string): NonNullable<Claim['at']> {
		const isFile = source.seen.how === 'full-text';
		const words = statement.quote === undefined ? undefined : anchorWords(statement.quote);
		if (statement.quote !== undefined && wordCount(statement.quote) > MOST_WORDS) this.quotesCut++;
		const para = isFile ? statement.where : `${statement.where} of ${file}`;
		return words === undefined ? { para } : isFile ? { para, words } : { words };
	}
}
