import type { CodedClaim } from '../../dossier/dossier';
import type { Actor, SourceRecord, Vocabulary } from '../../dossier/schema';
import type { Clocks } from '../../ledger/clocks';
import { eventClocks } from '../../ledger/event-clocks';
import { eventLedger, type EventFrame, type EventMeaning } from '../../ledger/event-ledger';
import { EventRows } from '../../ledger/event-rows';
import type { Ledger } from '../../ledger/ledger';
import { rowsAsArray } from '../../ledger/numbered-dictionary';
import { dayBounds } from '../material/date-words';
import { FreeIds, slugOf } from '../material/free-ids';
import { Leftovers } from '../material/leftover-notes';
import { MOST_LISTED, type Leftover, type RelationWord } from '../material/material';
import { shortened } from '../material/plain-text';
import { citedIn } from '../material/split-addresses';
import type { ImportFile, Reading } from '../reading';
import { MEDIATION, OwnVocabulary } from '../words/own-vocabulary';
import type { WordMap } from '../words/word-map';
import { eventClaim } from './event-claim';
import { columnOf, requireActors, type TablePlan } from './plan-table';
import { eventSources } from './event-sources';
import { scanTable } from './scan-table';
import { spaced } from './table-material';

/** Event data, opened: a ledger with its dates, and the records behind it. Claims are made when they are asked for. */
export interface EventData {
	ledger: Ledger;
	clocks: Clocks;
	vocabulary: Vocabulary;
	actors: Actor[];
	sources: SourceRecord[];
	/** One for each row of the ledger, made anew at each look. */
	claims: readonly CodedClaim[];
	words: RelationWord[];
	/** Relation words of which nobody has said what they are: predicate id and word. */
	unset: [id: string, word: string][];
	leftovers: Leftover[];
	leftoverCounts: [why: string, count: number][];
}

export interface EventChoices {
	vocabulary: Vocabulary;
	/** The day of the import, YYYY-MM-DD. */
	today: string;
	map?: WordMap;
	/** Who made the file. */
	publisher?: string;
}

/** Reads a table of events straight into a ledger: a row is a claim, without an object for it. */
export async function readEventData(
	file: ImportFile,
	plan: TablePlan,
	choices: EventChoices,
	reading: Reading
): Promise<EventData> {
	requireActors(plan, file.name);
	const left = new Leftovers(MOST_LISTED);
	const rows = await readRows(file, plan, reading, left);
	await reading.pause();

	const vocabulary = new OwnVocabulary(choices.vocabulary, choices.map);
	const meanings = rows.relations.map((word) => meaningOf(vocabulary, spaced(word)));
	const ids = new FreeIds(['narrator']);
	const actors = rows.actors.map((name): Actor => {
		const label = shortened(spaced(name), 300) || '(no name)';
		return { id: ids.take(label, 'actor'), type: 'unknown', label };
	});
	const { sources, publishers } = eventSources(rows.sources, file.name, choices, ids);
	const used = new Set(meanings.flatMap(({ that }) => that ?? []));
	const frame: EventFrame = {
		id: sources[0].id,
		vocabulary: vocabulary.vocabulary(used),
		actors: [...actors, ...publishers],
		...{ sources, meanings }
	};
	const ledger = eventLedger(rows, frame);
	await reading.pause();
	const clocks = eventClocks(rows, ledger);
	reading.done();
	return {
		...{ ledger, clocks, vocabulary: frame.vocabulary, actors: [...frame.actors], sources },
		claims: rowsAsArray(rows.size, (row) => eventClaim(row, rows, frame, ledger, plan.dayOrder)),
		words: wordsOf(rows),
		unset: [...vocabulary.unset],
		leftovers: left.listed,
		leftoverCounts: [...left.counts]
	};
}

async function readRows(
	file: ImportFile,
	plan: TablePlan,
	reading: Reading,
	left: Leftovers
): Promise<EventRows> {
	const rows = new EventRows((text) => dayBounds(text, plan.dayOrder));
	const [a, relation, b] = (['a', 'relation', 'b'] as const).map((role) => columnOf(plan, role));
	const [date, source] = [columnOf(plan, 'date'), columnOf(plan, 'source')];
	const cell = (cells: readonly string[], index: number) => (index < 0 ? '' : (cells[index] ?? '').trim());
	const event = { subject: '', relation: '', object: '', date: '', source: '', row: 0 };
	let head = plan.head;
	const add = (cells: readonly string[]): boolean => {
		if (rows.add(event)) return true;
		left.add(
			`row ${event.row}`,
			shortened(cells.join(' | '), 200),
			'A row without two actors and a relation.'
		);
		return false;
	};
	const addForEach = (cells: readonly string[], cited: string) => {
		// Several addresses in one cell are several sources, and so several claims.
		for (const { text } of citedIn(cited)) {
			event.source = text;
			if (!add(cells)) break;
		}
	};
	await scanTable(
		file,
		reading,
		(cells, row) => {
			if (head) {
				head = false;
				return;
			}
			event.row = row;
			event.subject = cell(cells, a);
			event.relation = cell(cells, relation);
			event.object = cell(cells, b);
			event.date = cell(cells, date);
			event.source = cell(cells, source);
			const bad = rows.undated;
			if (event.source !== '' && /https?:.*https?:|;/s.test(event.source)) addForEach(cells, event.source);
			else add(cells);
			if (rows.undated > bad) left.add(`row ${row}`, event.date, 'Not a date; the row is kept undated.');
		},
		plan
	);
	const unread = plan.columns.filter(({ index }) => ![a, relation, b, date, source].includes(index));
	for (const { heading } of unread) {
		left.add(`column ${shortened(heading, 60)}`, '', 'A column that event data has no place for; not read.');
	}
	return rows;
}

function meaningOf(vocabulary: OwnVocabulary, word: string): EventMeaning {
	const found = vocabulary.meaningOf(word);
	const topic = found?.topic ?? (slugOf(word) || 'relation');
	const isTie = found?.that !== undefined && found.that !== MEDIATION;
	if (found && (isTie || (found.that === undefined && found.act !== undefined))) {
		// Nothing is known of the types of the actors, so nothing speaks against the predicate.
		if (found.that !== undefined) vocabulary.takes(found.that, 'unknown', ['unknown']);
		return { act: 'asserts', ...found, topic };
	}
	return { act: 'asserts', that: vocabulary.ownPredicate(word), topic };
}

function wordsOf(rows: EventRows): RelationWord[] {
	const counts = new Uint32Array(rows.relations.length);
	const first = new Int32Array(rows.relations.length).fill(-1);
	for (let row = 0; row < rows.size; row++) {
		const word = rows.relation.at(row);
		counts[word]++;
		if (first[word] < 0) first[word] = row;
	}
	const name = (code: number) => spaced(rows.actors[code]);
	return rows.relations
		.map((word, code) => ({
			word: spaced(word),
			count: counts[code],
			sample: shortened(`${name(rows.subject.at(first[code]))} → ${name(rows.object.at(first[code]))}`, 120)
		}))
		.sort((one, other) => other.count - one.count);
}
