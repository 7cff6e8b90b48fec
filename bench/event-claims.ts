import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { LedgerInput } from '../src/lib/ledger/ledger';
import { benchVocabulary, namedPredicate } from './random-claims';

const HEAD = 'Date,Source,Relation,Target';

/**
 * Reads a file of events with the columns Date, Source, Relation, Target (plain or gzip) as claims that a
 * publisher makes in one source a day. Throws where the head is another one or a row has not four cells.
 */
export function readEventClaims(path: string): LedgerInput {
	const bytes = readFileSync(path);
	const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
	const [head, ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
	if (head !== HEAD) throw new Error(`The first line should be "${HEAD}"; it is "${head}".`);
	const events = lines.map((line, i) => {
		const cells = cellsOf(line);
		if (cells.length !== 4) throw new Error(`Line ${i + 2} has ${cells.length} cells, not 4: ${line}`);
		return cells;
	});
	const distinct = (column: number) => [...new Set(events.map((event) => event[column]))];
	const names = [...new Set([...distinct(1), ...distinct(3)])];
	return {
		vocabulary: { ...benchVocabulary, predicates: distinct(2).map((relation) => namedPredicate(relation)) },
		actors: [
			...names.map((id) => ({ id, type: 'unknown' as const, label: id })),
			{ id: 'publisher of the file', type: 'publisher' as const, label: '' }
		],
		sources: distinct(0).map((day) => ({
			...{
				id: day,
				origin: day,
				publisher: 'publisher of the file',
				kind: 'dataset' as const,
				language: 'en'
			},
			...{ next: 1, seen: { on: day, how: 'full-text' as const } }
		})),
		claims: events.map(([day, subject, relation, object], i) => ({
			...{ id: `event.${i}`, source: day, who: 'narrator', act: 'asserts' as const, says: '' },
			that: [subject, relation, object]
		}))
	};
}

/** Cells of one line of CSV; a cell in quotes may hold commas and doubled quotes, but no line end. */
function cellsOf(line: string): string[] {
	return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
		quoted === undefined ? plain : quoted.replaceAll('""', '"')
	);
}
