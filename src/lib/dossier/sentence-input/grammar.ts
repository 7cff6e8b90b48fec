import type { Claim } from '../schema';
import { actNouns } from './act-words';
import type { Saying, VerbForm } from './lexicon';
import { claimsNamed } from './named-claims';
import type { Reader } from './reader';
import type { ClaimDraft, Reading } from './reading';
import { readTail } from './tail';

/** Reads a whole sentence; gives every reading that came to its end, and the one that came furthest. */
export function readSentence(reader: Reader, typed: string): { whole: Reading[]; furthest: Reading } {
	const start: Reading = { place: 0, cost: 0, draft: {} };
	const read = new Grammar(reader, typed);
	const whole = [...read.said(start), ...read.bare(start)].flatMap((reading) =>
		readTail(reader, typed, reading)
	);
	return { whole, furthest: read.furthest };
}

/** The ways to say a claim, each giving all its readings. */
class Grammar {
	furthest: Reading = { place: 0, cost: 0, draft: {} };

	constructor(
		private readonly reader: Reader,
		private readonly typed: string
	) {}

	/** "Randhir Jaiswal, for India, accuses …". */
	said(start: Reading): Reading[] {
		return this.#actors(start, 'who', (who) => ({ who })).flatMap((claimant) =>
			[claimant, ...this.#onBehalf(claimant)].flatMap((from) => [
				...this.#statement(from),
				...this.reader.acts(from.place).flatMap(({ end, means: act, cost }) => {
					const reading = this.#step(from, end, cost, { act });
					const aside = this.reader.word(end, ', in passing,').map((place) => ({ ...reading, place }));
					return [reading, ...aside].flatMap((each) => this.#content(each));
				})
			])
		);
	}

	/** "India supports …", in the source's own voice. */
	bare(start: Reading): Reading[] {
		return this.#clause(this.#step(start, start.place, 2, { who: 'narrator', act: 'asserts' }), ['finite']);
	}

	#onBehalf(from: Reading): Reading[] {
		return this.reader.word(from.place, ', for').flatMap((place) =>
			this.#actors({ ...from, place }, 'behalf', (onBehalfOf) => ({ onBehalfOf })).flatMap((reading) => {
				const ends = this.reader.word(reading.place, ',');
				return ends.map((end) => ({ ...reading, place: end }));
			})
		);
	}

	#content(from: Reading): Reading[] {
		return [
			...this.reader.word(from.place, 'that').flatMap((place) => {
				const reading = { ...from, place };
				return [...this.#clause(reading, ['finite', 'infinitive']), ...this.#aboutNoun(reading)];
			}),
			...this.#aboutClaim(from),
			...this.#ofOneself(from),
			...this.#ofAnother(from)
		];
	}

	/** "that India supports …", "that it will attack …", "that India stop attacking …". */
	#clause(from: Reading, forms: VerbForm[]): Reading[] {
		return this.#subjects(from).flatMap(({ reading, subject }) => [
			...forms.flatMap((form) => this.#predicates(reading, form, subject)),
			...['will', 'may', 'might', 'would', 'should'].flatMap((modal) =>
				this.reader
					.word(reading.place, modal)
					.flatMap((place) => this.#predicates({ ...reading, place }, 'infinitive', subject))
			)
		]);
	}

	/** "denies supporting …", "threatens to attack …": of the claimant, or of the party for which it speaks. */
	#ofOneself(from: Reading): Reading[] {
		const { who, onBehalfOf } = from.draft;
		const gerunds = this.#predicates(from, 'gerund', who!);
		const party = onBehalfOf ?? who!;
		return [...gerunds, ...this.#toDo(from, party)];
	}

	/** "accuses India of supporting …", "expects India to support …", "says India supports …". */
	#ofAnother(from: Reading): Reading[] {
		return this.#subjects(from).flatMap(({ reading, subject }) => [
			...['of', 'for'].flatMap((word) =>
				this.reader
					.word(reading.place, word)
					.flatMap((place) => this.#predicates({ ...reading, place }, 'gerund', subject))
			),
			...this.#toDo(reading, subject),
			...this.#predicates({ ...reading, cost: reading.cost + 1 }, 'finite', subject)
		]);
	}

	#toDo(from: Reading, subject: string): Reading[] {
		const plain = this.reader.word(from.place, 'to').map((place) => ({ ...from, place }));
		const not = this.reader.word(from.place, 'not to').map((place) => ({ ...from, place }));
		return [
			...plain.flatMap((reading) => this.#predicates(reading, 'infinitive', subject)),
			...not
				.flatMap((reading) => this.#predicates(reading, 'infinitive', subject))
				.map((reading) => ({ ...reading, draft: { ...reading.draft, negated: true } }))
		];
	}

	/** A verb and whom it takes. */
	#predicates(from: Reading, form: VerbForm, subject: string): Reading[] {
		return this.reader.verbs(from.place, form).flatMap(({ end, means, cost }) => {
			const { negated, phase } = means;
			const how = { ...(negated ? { negated } : {}), ...(phase ? { phase } : {}) };
			return this.#objects(this.#step(from, end, cost, how), means, subject, []);
		});
	}

	#objects(from: Reading, saying: Saying, subject: string, before: string[]): Reading[] {
		const { who } = from.draft;
		const self = ['it', 'them', 'itself', 'themselves'].flatMap((word) =>
			who && who !== 'narrator' && before.length === 0
				? this.reader.word(from.place, word).map((end) => ({ end, means: who, cost: 0 }))
				: []
		);
		return [...this.reader.actors(from.place, 'object'), ...self].flatMap(({ end, means, cost }) => {
			const objects = [...before, means];
			const that = thatOf(saying, subject, objects);
			// Only a mediation takes a list of parties.
			const strange = objects.length > 1 && saying.predicate !== 'mediates_between' ? 3 : 0;
			const reading = this.#step(from, end, cost + strange, { that });
			const more = [', and', ' and', ','].flatMap((word) => this.#after(end, word));
			return [
				reading,
				...more.flatMap((place) => this.#objects({ ...reading, place }, saying, subject, objects))
			];
		});
	}

	/** "says of India and Pakistan (trade): …". */
	#statement(from: Reading): Reading[] {
		return this.reader
			.statements(from.place)
			.flatMap(({ end, means: act, cost }) => this.#about(this.#step(from, end, cost, { act }), []));
	}

	#about(from: Reading, before: string[]): Reading[] {
		const self = ['itself', 'themselves'].flatMap((word) =>
			this.reader.word(from.place, word).map((end) => ({ end, means: from.draft.who!, cost: 0 }))
		);
		return [...this.reader.actors(from.place, 'about'), ...self].flatMap(({ end, means, cost }) => {
			const about = [...before, means];
			const reading = this.#step(from, end, cost, { about });
			const more = [' and', ','].flatMap((word) => this.#after(end, word));
			return [...this.#topic(reading), ...more.flatMap((place) => this.#about({ ...reading, place }, about))];
		});
	}

	#topic(from: Reading): Reading[] {
		const found = /^ \(([^()]+)\):? ?/.exec(this.reader.text.slice(from.place));
		if (!found) return [];
		const topic = found[1].replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
		if (!topic) return [];
		const place = from.place + found[0].length;
		const { length } = this.reader.text;
		const says = this.reader.typed(this.typed, place, length);
		return [this.#step(from, length, 0, { topic, ...(says ? { says } : {}) })];
	}

	/** "denies that denial: India denies …": the claim itself, where the dossier holds one in these words. */
	#aboutNoun(from: Reading): Reading[] {
		return Object.entries(actNouns).flatMap(([noun, act]) =>
			this.reader.word(from.place, noun).flatMap((place) => {
				const rest = this.reader.text
					.slice(place)
					.replace(/^: */, '')
					.replace(/[. ]+$/, '');
				const claims = claimsNamed(this.reader.lexicon.index, act, rest);
				return claims.map((claim) => this.#step(from, this.reader.text.length, 0, { that: { claim } }));
			})
		);
	}

	/** "denies ffr.052". */
	#aboutClaim(from: Reading): Reading[] {
		return this.reader
			.claims(from.place)
			.filter(({ means }) => means.length === 1)
			.map(({ end, means }) => this.#step(from, end, 0, { that: { claim: means[0] } }));
	}

	/** Whom it is said of: an actor, or the claimant itself. */
	#subjects(from: Reading): { reading: Reading; subject: string }[] {
		const { who } = from.draft;
		const named = this.reader
			.actors(from.place, 'subject')
			.map(({ end, means, cost }) => ({ reading: this.#step(from, end, cost, {}), subject: means }));
		if (!who || who === 'narrator') return named;
		const self = ['it', 'they', 'itself', 'themselves'].flatMap((word) => this.reader.word(from.place, word));
		return [...named, ...self.map((place) => ({ reading: { ...from, place }, subject: who }))];
	}

	#actors(from: Reading, role: 'who' | 'behalf', draft: (id: string) => ClaimDraft): Reading[] {
		return this.reader
			.actors(from.place, role)
			.map(({ end, means, cost }) => this.#step(from, end, cost, draft(means)));
	}

	#after(place: number, word: string): number[] {
		const { text } = this.reader;
		return text.startsWith(`${word} `, place) ? [place + word.length + 1] : [];
	}

	#step(from: Reading, place: number, cost: number, draft: ClaimDraft): Reading {
		const reading = { ...from, place, cost: from.cost + cost, draft: { ...from.draft, ...draft } };
		if (place > this.furthest.place) this.furthest = reading;
		return reading;
	}
}

function thatOf({ predicate, flipped }: Saying, subject: string, objects: string[]): Claim['that'] {
	if (objects.length > 1) return [subject, predicate, objects];
	const [object] = objects;
	return flipped ? [object, predicate, subject] : [subject, predicate, object];
}
