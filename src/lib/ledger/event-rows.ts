import { growingDictionary, type GrowingDictionary } from './dictionary';
import { GrowingInts } from './growing-ints';

/** First and last day that a date may mean, counted from 1970-01-01; undefined where it is none. */
export type DayReader = (text: string) => readonly [earliest: number, latest: number] | undefined;

/** What one row of event data says, as it stands in its cells. */
export interface EventRow {
	subject: string;
	relation: string;
	object: string;
	/** Empty where the row has none. */
	date: string;
	/** Name of the source; empty for the file itself. */
	source: string;
	/** Number of the row in its file. */
	row: number;
}

/** A dictionary of cells that remembers the last one it was asked for: neighbours are often the same. */
class Cells {
	readonly dictionary: GrowingDictionary;
	#last = '';
	#lastCode = -1;

	constructor(initial: string[] = []) {
		this.dictionary = growingDictionary(initial);
	}

	intern(cell: string): number {
		if (cell === this.#last && this.#lastCode >= 0) return this.#lastCode;
		let code = this.dictionary.code(cell);
		// A cell is a part of a long text and would hold it fast; what is kept is a copy of its own.
		if (code < 0) code = this.dictionary.intern(ownCopy(cell));
		this.#last = this.dictionary.values[code];
		this.#lastCode = code;
		return code;
	}
}

/**
 * Rows of event data as columns of codes that grow as they are read: no object a row is kept. Rows without an actor on both
 * sides or without a relation are counted and left out, and so are dates that are none.
 */
export class EventRows {
	readonly #actors = new Cells();
	readonly #relations = new Cells();
	readonly #dates = new Cells();
	readonly #sources = new Cells(['']);
	readonly subject = new GrowingInts(1 << 14);
	readonly relation = new GrowingInts(1 << 14);
	readonly object = new GrowingInts(1 << 14);
	/** Numbers in the file. */
	readonly row = new GrowingInts(1 << 14);
	/** Codes of `days`. */
	readonly date = new GrowingInts(1 << 14);
	/** Codes of sources: 0 is the file itself. Not kept while every row has that. */
	source: GrowingInts | undefined;
	/** Rows that lack an actor or a relation. */
	incomplete = 0;
	/** Rows whose date is not one; they are kept, undated. */
	undated = 0;
	readonly #days: ([number, number] | undefined)[] = [];
	readonly #readDay: DayReader;

	constructor(readDay: DayReader) {
		this.#readDay = readDay;
	}

	get size(): number {
		return this.subject.length;
	}

	get actors(): readonly string[] {
		return this.#actors.dictionary.values;
	}

	get relations(): readonly string[] {
		return this.#relations.dictionary.values;
	}

	get sources(): readonly string[] {
		return this.#sources.dictionary.values;
	}

	/** Bounds by date code; undefined for a date that is none, or was not given. */
	get days(): readonly ([number, number] | undefined)[] {
		return this.#days;
	}

	/** The text of each date, by date code. */
	get dates(): readonly string[] {
		return this.#dates.dictionary.values;
	}

	/** Adds a row; false where it lacks an actor or a relation. */
	add({ subject, relation, object, date, source, row }: EventRow): boolean {
		if (subject === '' || object === '' || relation === '') {
			this.incomplete++;
			return false;
		}
		this.subject.push(this.#actors.intern(subject));
		this.relation.push(this.#relations.intern(relation));
		this.object.push(this.#actors.intern(object));
		this.row.push(row);
		const day = this.#dates.intern(date);
		if (day === this.#days.length) {
			const found = date === '' ? undefined : this.#readDay(date);
			this.#days.push(found && [found[0], found[1]]);
		}
		if (date !== '' && this.#days[day] === undefined) this.undated++;
		this.date.push(day);
		this.#addSource(source);
		return true;
	}

	#addSource(source: string): void {
		const code = this.#sources.intern(source);
		if (code > 0 && !this.source) {
			this.source = new GrowingInts(1 << 14);
			for (let row = 1; row < this.size; row++) this.source.push(0);
		}
		this.source?.push(code);
	}
}

/**
 * A copy of a text that shares no memory with the text it was cut from: engines join the two parts into a text of their own
 * before they cut it.
 */
function ownCopy(text: string): string {
	return `${text} `.slice(0, -1);
}
