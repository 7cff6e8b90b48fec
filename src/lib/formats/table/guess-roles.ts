import { dateOf } from '../material/date-words';
import { shortened } from '../material/plain-text';
import { HEADINGS, headingKey, REPEATED, ROLES, type Role } from './column-roles';

/** A column with the role it probably has; a person may give it another one. */
export interface ColumnGuess {
	/** From 0. */
	index: number;
	heading: string;
	role: Role;
	/** Why, in words. */
	reason: string;
	/** Up to five different cells. */
	samples: string[];
}

/** What the cells of a column are like; shares from 0 to 1 of those that are not empty. */
interface Likeness {
	filled: number;
	distinct: number;
	dates: number;
	addresses: number;
	numbers: number;
	length: number;
}

/** Guesses what each column holds, by its heading first, else by its cells. */
export function guessRoles(headings: readonly string[], rows: readonly (readonly string[])[]): ColumnGuess[] {
	const columns = headings.map((heading, index) => {
		const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '');
		return { index, heading, key: headingKey(heading), cells, like: likeness(cells) };
	});
	const roles = new Map<number, { role: Role; reason: string }>();
	const taken = new Set<Role>();
	const give = (index: number, role: Role, reason: string) => {
		roles.set(index, { role, reason });
		taken.add(role);
	};

	const candidates = columns.flatMap(({ index, key, like }) =>
		(Object.keys(HEADINGS) as (keyof typeof HEADINGS)[]).flatMap((role) => {
			const place = HEADINGS[role].indexOf(key);
			return place < 0 || !couldBe(role, like) ? [] : [{ index, role, place: place / HEADINGS[role].length }];
		})
	);
	const isEdgeList = columns.some(({ key }) => HEADINGS.b.includes(key));
	for (const candidate of candidates) {
		const { key, like } = columns[candidate.index];
		if (!['source', 'quelle'].includes(key)) continue;
		// "Source" beside "Target" is an actor; beside addresses, or with an actor named otherwise, it is what was read.
		const isActor = isEdgeList && like.addresses === 0 && !columns.some((other) => isActorHeading(other.key));
		if (candidate.role === (isActor ? 'source' : 'a')) candidate.place = 2;
	}
	candidates.sort((one, other) => one.place - other.place);
	for (const { index, role, place } of candidates) {
		if (place > 1 || roles.has(index) || (taken.has(role) && !REPEATED.has(role))) continue;
		give(index, role, `Its heading is '${headings[index]}'.`);
	}

	const free = () => columns.filter(({ index }) => !roles.has(index));
	for (const { index, like } of free()) {
		if (like.addresses > 0.5) give(index, 'source', 'Its cells are web addresses.');
		else if (like.dates > 0.8 && like.numbers < 0.8 && !taken.has('date'))
			give(index, 'date', 'Its cells are dates.');
	}
	if (!taken.has('a') || !taken.has('b')) {
		const names = free().filter(
			({ like }) => like.filled > 0 && like.numbers < 0.5 && like.dates < 0.5 && like.length < 80
		);
		if (!taken.has('relation') && names.length > 2) {
			const fewest = names.reduce(
				(best, one) => (one.like.distinct < best.like.distinct ? one : best),
				names[1]
			);
			give(fewest.index, 'relation', 'Few different words stand in it.');
			names.splice(names.indexOf(fewest), 1);
		}
		for (const role of ['a', 'b'] as const) {
			const next = taken.has(role) ? undefined : names.shift();
			if (next) give(next.index, role, `It is the ${role === 'a' ? 'first' : 'next'} column of names.`);
		}
	}
	return columns.map(({ index, heading, cells }) => ({
		index,
		heading,
		...(roles.get(index) ?? { role: 'none' as const, reason: 'Nothing tells what it holds.' }),
		samples: [...new Set(cells.slice(0, 200))].slice(0, 5).map((cell) => shortened(cell))
	}));
}

/** Headings that can mean nothing but the first actor. */
function isActorHeading(key: string): boolean {
	return key !== 'source' && key !== 'quelle' && HEADINGS.a.slice(0, -5).includes(key);
}

/** Whether the cells speak against what a heading says. */
function couldBe(role: Role, like: Likeness): boolean {
	if (like.filled === 0) return true;
	if (['a', 'b', 'claimant'].includes(role)) return like.addresses < 0.5 && like.dates < 0.5;
	if (['date', 'said', 'published'].includes(role)) return like.dates > 0.3;
	if (role === 'relation') return like.addresses < 0.5 && like.length < 120;
	if (role === 'sourceTitle') return like.addresses < 0.5;
	return true;
}

function likeness(cells: readonly string[]): Likeness {
	const share = (test: (cell: string) => boolean) =>
		cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
	return {
		filled: cells.length,
		distinct: new Set(cells).size,
		dates: share((cell) => cell.length <= 60 && dateOf(cell) !== undefined),
		addresses: share((cell) => /^\s*(https?:\/\/|www\.)/i.test(cell)),
		numbers: share((cell) => /^\s*[-+]?[\d.,]+\s*$/.test(cell)),
		length: cells.reduce((sum, { length }) => sum + length, 0) / Math.max(1, cells.length)
	};
}

/**
 * Roles that a person chose ("a=Source,b=3": role = heading or number of the column, from 1) over those that were guessed.
 * Throws an error that says what was expected.
 */
export function chooseRoles(guesses: readonly ColumnGuess[], choice: string): ColumnGuess[] {
	const columns = guesses.map((guess) => ({ ...guess }));
	for (const part of choice.split(',').filter((text) => text.trim() !== '')) {
		const [role, column] = part.split('=').map((text) => text.trim());
		if (!Object.hasOwn(ROLES, role) || !column) {
			throw new Error(
				`'${part}' should be a role and a column, as in a=Source. Roles: ${Object.keys(ROLES).join(', ')}.`
			);
		}
		const found =
			columns.find(({ heading }) => headingKey(heading) === headingKey(column)) ??
			(/^\d+$/.test(column) ? columns[Number(column) - 1] : undefined);
		if (!found) {
			throw new Error(
				`There is no column '${column}'. Columns: ${columns.map(({ heading }) => heading).join(', ')}.`
			);
		}
		for (const other of columns) {
			if (other.role !== role || other === found || REPEATED.has(role as Role)) continue;
			other.role = 'none';
			other.reason = 'Another column was chosen for its role.';
		}
		found.role = role as Role;
		found.reason = 'It was chosen.';
	}
	return columns;
}
