import { dateOf } from '../material/date-words';
import type { Material } from '../material/material';
import { MaterialBuilder } from '../material/material-builder';
import { plainText, shortened } from '../material/plain-text';
import { citedIn } from '../material/split-addresses';
import { actOf, actorTypeOf, yesOrNo } from '../material/type-words';
import type { ImportFile, Reading } from '../reading';
import type { Role } from './column-roles';
import { columnOf, requireActors, type TablePlan } from './plan-table';
import { scanTable } from './scan-table';

/** A cell that is longer than this is a text of its own, not a remark. */
const MOST_OF_A_NOTE = 300;

/** What spreadsheets may run; Hearsay's own CSV puts an apostrophe before it. */
const FORMULA = /^[=+@]|^-(?!\d)/;

/** Reads a table into material, by the roles of its columns. Rows that say nothing of two actors become leftovers. */
export async function tableMaterial(file: ImportFile, plan: TablePlan, reading: Reading): Promise<Material> {
	requireActors(plan, file.name);
	const builder = new MaterialBuilder(file.name, 'table');
	const columns = new Map<Role, number>();
	for (const { role, index } of plan.columns) if (!columns.has(role)) columns.set(role, index);
	const remarks = plan.columns.filter(({ role }) => role === 'none' || role === 'note');
	const sources = plan.columns.filter(({ role }) => role === 'source');
	const ids = new Set<string>();
	let head = plan.head;
	const facts = await scanTable(
		file,
		reading,
		(cells, row) => {
			if (head) head = false;
			else readRow(cells, `row ${row}`);
		},
		plan
	);
	if (facts.openQuote !== undefined) {
		builder.leftover(
			`row ${facts.openQuote}`,
			'"',
			'A quote that is never closed; the rest of the file was taken for one cell.'
		);
	}
	if (plan.dayOrderGuessed) {
		builder.leftover(
			'',
			'',
			'Dates such as 03/04/2014 do not tell day from month; the first number was taken for the day.'
		);
	}
	if (facts.encoding === 'windows-1252') {
		builder.leftover('', '', 'The text is not Unicode; it was read as Windows-1252 (Latin-1).');
	}
	reading.done();
	return builder.finish();

	function readRow(cells: readonly string[], where: string): void {
		const cell = (role: Role) => {
			const index = columns.get(role);
			return index === undefined ? '' : plainText(unescaped(cells[index] ?? ''));
		};
		const [a, relation, b] = [cell('a'), cell('relation'), cell('b')];
		if (a === '' || b === '' || relation === '') {
			const missing = a === '' ? 'first actor' : b === '' ? 'second actor' : 'relation';
			const what = cells.map((text) => text.trim()).filter(Boolean);
			if (what.length > 0) builder.leftover(where, what.join(' | '), `A row without a ${missing}.`);
			return;
		}
		const subject = actor(a, cell('aType'), cell('aId'), where);
		const object = actor(b, cell('bType'), cell('bId'), where);
		const said = cell('claimant');
		const notes: string[] = [];
		const word = cell('act');
		const act = word === '' ? undefined : actOf(word);
		if (word !== '' && act === undefined) {
			builder.leftover(where, word, 'An act that is not known; kept in the note.');
			notes.push(`Act in the file: ${shortened(word)}.`);
		}
		const no = cell('negated');
		const negated = yesOrNo(no);
		if (negated === undefined) {
			builder.leftover(where, no, 'Neither yes nor no; kept in the note.');
			notes.push(`Negated in the file: ${shortened(no)}.`);
		}
		const weight = cell('weight');
		if (weight !== '' && !Number.isFinite(Number(weight)))
			notes.push(`Weight in the file: ${shortened(weight)}.`);
		const place = cell('place');
		notes.push(...remarksOf(cells, where));
		builder.statement({
			...{ subject, relation: spaced(relation), object, where, sources: sourcesOf(cells, cell, where) },
			...keyOf(cell('id'), where),
			...(said === '' ? {} : { claimant: actor(said, '', '', where) }),
			...(act === undefined ? {} : { act }),
			...(negated ? { negated } : {}),
			...date('valid', cell('date')),
			...date('said', cell('said')),
			...date('published', cell('published')),
			...(cell('quote') === '' ? {} : { quote: cell('quote') }),
			...(cell('says') === '' ? {} : { says: cell('says') }),
			...(place === ''
				? {}
				: { place: builder.actor(`place:${place}`, { label: place, type: 'place', where }) }),
			...(weight !== '' && Number.isFinite(Number(weight)) ? { weight: Number(weight) } : {}),
			...(notes.length > 0 ? { note: notes.join(' ') } : {}),
			...(cell('answers') === '' ? {} : { answers: citedIn(cell('answers')).map(({ text }) => text) })
		});
	}

	function actor(name: string, typeWord: string, id: string, where: string): string {
		if (FORMULA.test(name))
			builder.leftover(where, name, 'A name that a spreadsheet would take for a formula; kept as text.');
		const type = typeWord === '' ? undefined : actorTypeOf(typeWord);
		return builder.actor(name, {
			...{ label: spaced(name), where },
			...(typeWord === '' ? {} : { typeWord, type }),
			...(id === '' ? {} : { externalIds: [['file', id]] })
		});
	}

	function date(key: 'valid' | 'said' | 'published', text: string) {
		// What is not understood is passed on: the dossier keeps it in a note.
		return text === '' ? {} : { [key]: dateOf(text, plan.dayOrder) ?? text };
	}

	function keyOf(id: string, where: string) {
		if (id === '') return {};
		if (!ids.has(id)) {
			ids.add(id);
			return { key: id };
		}
		builder.leftover(where, id, 'An id that stood before; this row has none.');
		return {};
	}

	function sourcesOf(cells: readonly string[], cell: (role: Role) => string, where: string): string[] {
		const cited = sources.flatMap(({ index }) => citedIn(unescaped(cells[index] ?? '')));
		const title = cell('sourceTitle');
		if (cited.length === 0 && title !== '') cited.push({ address: false, text: title });
		return cited.map(({ address, text }, i) => {
			const name = plainText(text);
			const isTitle = i === 0 && title !== '' && title !== name;
			const publisher = cell('publisher');
			const scheme = !address && /^[a-z][a-z0-9+.-]*:\S/i.test(name);
			if (scheme) builder.leftover(where, name, 'Not a web address (http, https, mailto); kept as words.');
			return builder.source(address ? name : `name:${name}`, {
				...(address ? { url: name } : {}),
				...(isTitle ? { title } : address ? {} : { title: name }),
				...(publisher === '' ? {} : { publisher }),
				where
			});
		});
	}

	function remarksOf(cells: readonly string[], where: string): string[] {
		return remarks.flatMap(({ index, heading, role }) => {
			const text = plainText(unescaped(cells[index] ?? ''));
			if (text === '') return [];
			if (text.length > MOST_OF_A_NOTE) {
				builder.leftover(
					where,
					text,
					`A long text under '${shortened(heading, 40)}'; only its beginning is kept, since articles are not stored.`
				);
			}
			const kept = shortened(text, MOST_OF_A_NOTE);
			return [role === 'note' ? kept : `${shortened(heading, 40)}: ${kept}.`];
		});
	}
}

/** A cell without the apostrophe that marks a text which is no formula. */
function unescaped(cell: string): string {
	return /^'[=+\-@\t\r\0]/.test(cell) ? cell.slice(1) : cell;
}

/** A name in which underscores stand for spaces, with spaces. */
export function spaced(name: string): string {
	return name.includes('_') && !name.includes(' ') ? name.replaceAll('_', ' ').trim() || name : name;
}

/** Whether a plan has nothing but what event data has, so that a ledger can be made without a dossier. */
export function isEventData(plan: TablePlan): boolean {
	const asks: Role[] = ['claimant', 'act', 'negated', 'answers', 'quote', 'says'];
	return asks.every((role) => columnOf(plan, role) < 0) && columnOf(plan, 'date') >= 0;
}
