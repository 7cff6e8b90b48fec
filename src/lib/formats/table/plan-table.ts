import { dateOf, dayOrderOf, type DayOrder } from '../material/date-words';
import { UnreadableFile, type ImportFile, type Reading } from '../reading';
import { chooseRoles, guessRoles, type ColumnGuess } from './guess-roles';
import { gdeltHeadings } from './gdelt-headings';
import { scanTable, type TableFacts, type TableOptions } from './scan-table';

/** How a table will be read: what a person sees before it is, and may change. */
export interface TablePlan extends TableFacts, TableOptions {
	/** Whether the first row is headings. */
	head: boolean;
	columns: ColumnGuess[];
	/** How numbers before a year are read. */
	dayOrder: DayOrder;
	/** The dates do not tell which of the two numbers is the day. */
	dayOrderGuessed: boolean;
}

/** Rows that roles are guessed from. */
const LOOKED_AT = 400;

/** Reads the first rows of a table and guesses what its columns hold. */
export async function planTable(
	file: ImportFile,
	reading: Reading,
	options: TableOptions & { roles?: string } = {}
): Promise<TablePlan> {
	const rows: string[][] = [];
	const { roles, ...how } = options;
	const facts = await scanTable(file, reading, (cells) => rows.length <= LOOKED_AT && rows.push([...cells]), {
		...how,
		stop: () => rows.length > LOOKED_AT
	});
	if (rows.length === 0) {
		throw new UnreadableFile(`'${file.name}' has no rows. It should be a table with a row of headings.`);
	}
	const head = isHead(rows[0]);
	const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
	const first = head ? rows.shift()! : (gdeltHeadings(width) ?? []);
	const headings = Array.from({ length: width }, (_, i) => first[i]?.trim() || `Column ${i + 1}`);
	let columns = guessRoles(headings, rows);
	if (roles !== undefined) {
		try {
			columns = chooseRoles(columns, roles);
		} catch (error) {
			throw new UnreadableFile((error as Error).message);
		}
	}
	const dated = columns.filter(({ role }) => ['date', 'said', 'published'].includes(role));
	const cells = dated.flatMap(({ index }) => rows.map((row) => row[index] ?? ''));
	const dayOrder = dayOrderOf(cells);
	const numeric = cells.some((cell) => /^\s*\d{1,2}[/-]\d{1,2}[/-]\d{4}/.test(cell));
	return {
		...{ ...facts, ...how, head, columns },
		dayOrder: dayOrder ?? 'day-first',
		dayOrderGuessed: dayOrder === undefined && numeric
	};
}

/** Whether a row is headings: no cell of it is a date, a number or an address. */
function isHead(cells: readonly string[]): boolean {
	return !cells.some(
		(cell) =>
			/^\s*(https?:\/\/\S+|[-+]?\d[\d.,]*)\s*$/i.test(cell) || (/\d/.test(cell) && dateOf(cell) !== undefined)
	);
}

/** The column of a role, or -1. */
export function columnOf({ columns }: Pick<TablePlan, 'columns'>, role: ColumnGuess['role']): number {
	return columns.find((column) => column.role === role)?.index ?? -1;
}

/** Refuses a plan that lacks an actor or the relation. */
export function requireActors(plan: TablePlan, name: string): void {
	const missing = (['a', 'relation', 'b'] as const).filter((role) => columnOf(plan, role) < 0);
	if (missing.length === 0) return;
	const headings = plan.columns.map(({ heading }) => `'${heading}'`).join(', ');
	throw new UnreadableFile(
		`'${name}' has no column for ${missing.join(', ')}. Columns: ${headings}. Say which is which: a=…,relation=…,b=….`
	);
}
