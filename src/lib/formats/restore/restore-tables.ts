import { RowSplitter } from '../table/split-rows';
import { defined } from './restore-sink';
import { noRecords, parsedCell, type Records } from './records';

type Row = (column: string) => string | undefined;

/**
 * Records from the tables that Hearsay writes.
 *
 * @param texts the CSV of `actors`, `claims` and `sources`
 * @param safe take away the apostrophe that stands before what a spreadsheet would run
 */
export function tableRecords(
	texts: Record<'actors' | 'claims' | 'sources', string>,
	file: string,
	safe: boolean
): Records {
	const data = (row: Row, column: string) => parsedCell(row(column), file, column);
	const records = noRecords();
	for (const row of rowsOf(texts.actors, safe)) {
		records.actors.push(
			defined({
				...{
					id: row('Id'),
					type: row('type'),
					label: row('Label'),
					short: row('short'),
					inText: row('in_text')
				},
				...{ plural: truth(row('plural')), gloss: row('gloss'), aliases: data(row, 'aliases') },
				...{ xref: data(row, 'xref'), partOf: row('part_of'), office: row('office'), note: row('note') }
			})
		);
	}
	for (const row of rowsOf(texts.sources, safe)) {
		records.sources.push(
			defined({
				...{
					id: row('id'),
					title: row('title'),
					titleEnglish: row('title_english'),
					publisher: row('publisher')
				},
				...{ author: row('author'), url: row('url'), archived: row('archived'), kind: row('kind') },
				...{ origin: row('origin'), originNote: row('origin_note'), language: row('language') },
				...{ country: row('country'), derivedFrom: data(row, 'derived_from'), published: row('published') },
				...{ publishedBasis: row('published_basis'), publishedNote: row('published_note') },
				...{ stance: row('stance'), copies: data(row, 'copies'), seen: data(row, 'seen'), note: row('note') },
				...{
					rights: data(row, 'rights'),
					fingerprints: data(row, 'fingerprints'),
					next: Number(row('next'))
				},
				retired: data(row, 'retired')
			})
		);
	}
	for (const row of rowsOf(texts.claims, safe)) records.claims.push(claimOf(row, data));
	return records;
}

function claimOf(row: Row, data: (row: Row, column: string) => unknown) {
	const objects = data(row, 'objects') ?? row('object');
	const proposition = row('subject') === undefined ? undefined : [row('subject'), row('predicate'), objects];
	const named = data(row, 'as_named') as Record<string, unknown> | undefined;
	const reason = row('withdrawn_why') ?? truth(row('withdrawn'));
	return defined({
		...{ id: row('id'), source: row('source'), act: row('act'), onBehalfOf: row('on_behalf_of') },
		who: row('narrated') === 'true' ? 'narrator' : row('claimant'),
		that: row('about_claim') === undefined ? proposition : { claim: row('about_claim') },
		...{
			about: data(row, 'about'),
			topic: row('topic'),
			negated: truth(row('negated')),
			phase: row('phase')
		},
		...{ where: row('where'), when: row('when'), whenBasis: row('when_basis'), saidOn: row('said_on') },
		...{ saidOnBasis: row('said_on_basis'), saidAt: row('said_at'), target: row('target') },
		...{ respondsTo: data(row, 'responds_to'), respondsBasis: row('responds_basis') },
		...{ contradicts: data(row, 'contradicts'), voice: row('voice'), mode: row('mode') },
		...{ mentions: data(row, 'mentions'), asNamed: named && '' in named ? named[''] : named },
		...{ condition: row('condition'), hedge: row('hedge'), figure: data(row, 'figure'), at: data(row, 'at') },
		...{ says: row('says'), note: row('note'), deprecated: reason }
	});
}

function truth(cell: string | undefined): boolean | undefined {
	return cell === undefined ? undefined : cell === 'true';
}

/** The rows of a CSV below its head; a cell by the name of its column, undefined where it is empty. */
function rowsOf(text: string, safe: boolean): Row[] {
	const rows: Row[] = [];
	let columns: Map<string, number> | undefined;
	const splitter = new RowSplitter(',', Infinity, (shared) => {
		if (!columns) {
			columns = new Map(shared.map((name, at) => [name.replace(/^\ufeff/, ''), at]));
			return;
		}
		const known = columns;
		// the list is used again for the next row
		const cells = [...shared];
		rows.push((name) => {
			const cell = cells[known.get(name) ?? -1];
			if (cell === undefined || cell === '') return undefined;
			return safe && /^'[=+\-@\t\r\0]/.test(cell) ? cell.slice(1) : cell;
		});
	});
	splitter.push(text);
	splitter.end();
	return rows;
}
