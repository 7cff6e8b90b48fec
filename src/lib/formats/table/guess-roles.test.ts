import { describe, expect, it } from 'vitest';
import { fileOf } from '../import-file.test-support';
import { Reading } from '../reading';
import type { Role } from './column-roles';
import { gdeltHeadings } from './gdelt-headings';
import { chooseRoles, guessRoles } from './guess-roles';
import { planTable } from './plan-table';

/** Heading of the column that each role was given, without those of no role. */
function rolesOf(headings: string[], ...rows: string[][]): Partial<Record<Role, string>> {
	const given = guessRoles(headings, rows).filter(({ role }) => role !== 'none');
	return Object.fromEntries(given.map(({ role, heading }) => [role, heading]));
}

describe('guessRoles', () => {
	it('takes Source beside Target for the first actor, and for what was read beside actors of other names', () => {
		expect(rolesOf(['Date', 'Source', 'Relation', 'Target'], ['2014-01-02', 'A', 'likes', 'B'])).toEqual({
			...{ date: 'Date', a: 'Source', relation: 'Relation', b: 'Target' }
		});
		expect(rolesOf(['Subject', 'Predicate', 'Object', 'Source'], ['A', 'likes', 'B', 'Daily News'])).toEqual({
			...{ a: 'Subject', relation: 'Predicate', b: 'Object', source: 'Source' }
		});
		expect(rolesOf(['From', 'To', 'Type', 'Source'], ['A', 'B', 'likes', 'https://a.example'])).toEqual({
			...{ a: 'From', b: 'To', relation: 'Type', source: 'Source' }
		});
	});

	it('knows the headings of ICEWS, ACLED, GDELT and Gephi', () => {
		expect(
			rolesOf(
				...[
					[
						'Event ID',
						'Event Date',
						'Source Name',
						'Source Sectors',
						'Event Text',
						'CAMEO Code',
						'Target Name',
						'Publisher'
					]
				],
				...[['1', '2014-01-02', 'A', 'Government', 'Consult', '040', 'B', 'AFP']]
			)
		).toEqual({
			...{
				id: 'Event ID',
				date: 'Event Date',
				a: 'Source Name',
				aType: 'Source Sectors',
				relation: 'Event Text'
			},
			...{ b: 'Target Name', publisher: 'Publisher' }
		});
		expect(
			rolesOf(
				...[
					[
						'event_id_cnty',
						'event_date',
						'event_type',
						'sub_event_type',
						'actor1',
						'inter1',
						'actor2',
						'location',
						'source',
						'notes'
					]
				],
				...[
					[
						'X1',
						'02 January 2014',
						'Battles',
						'Armed clash',
						'A',
						'Rebel group',
						'B',
						'Kabul',
						'AFP; Dawn',
						'On 2 January …'
					]
				]
			)
		).toEqual({
			...{
				id: 'event_id_cnty',
				date: 'event_date',
				relation: 'sub_event_type',
				a: 'actor1',
				aType: 'inter1',
				b: 'actor2'
			},
			...{ place: 'location', source: 'source', note: 'notes' }
		});
		const gdelt = gdeltHeadings(61)!;
		const row = gdelt.map(
			(heading) =>
				({ SQLDATE: '20140102', SOURCEURL: 'https://a.example', DATEADDED: '20140103000000' })[heading] ?? 'x'
		);
		expect(rolesOf(gdelt, row)).toMatchObject({
			...{ a: 'Actor1Name', b: 'Actor2Name', relation: 'EventCode', date: 'SQLDATE', source: 'SOURCEURL' },
			...{ place: 'ActionGeo_FullName', published: 'DATEADDED', id: 'GLOBALEVENTID' }
		});
		expect(rolesOf(['Source', 'Target', 'Type', 'Weight'], ['1', '2', 'Directed', '3'])).toEqual({
			...{ a: 'Source', b: 'Target', relation: 'Type', weight: 'Weight' }
		});
	});

	it('reads headings in German, French, Spanish and Arabic', () => {
		expect(
			rolesOf(
				['Akteur A', 'Beziehung', 'Akteur B', 'Datum', 'Quelle', 'Zitat', 'Anmerkung'],
				['A', 'mag', 'B', '2.1.2014', 'Zeit', 'x', 'y']
			)
		).toEqual({
			...{
				a: 'Akteur A',
				relation: 'Beziehung',
				b: 'Akteur B',
				date: 'Datum',
				source: 'Quelle',
				quote: 'Zitat',
				note: 'Anmerkung'
			}
		});
		expect(rolesOf(['Sujet', 'Lien', 'Objet', 'Selon'], ['A', 'aime', 'B', 'C'])).toEqual({
			...{ a: 'Sujet', relation: 'Lien', b: 'Objet', claimant: 'Selon' }
		});
		expect(rolesOf(['Sujeto', 'Relación', 'Objeto', 'Lugar'], ['A', 'ama', 'B', 'C'])).toEqual({
			...{ a: 'Sujeto', relation: 'Relación', b: 'Objeto', place: 'Lugar' }
		});
		expect(rolesOf(['الفاعل', 'العلاقة', 'المفعول به'], ['A', 'x', 'B'])).toEqual({
			...{ a: 'الفاعل', relation: 'العلاقة', b: 'المفعول به' }
		});
	});

	it('goes by the cells where no heading tells, and says why', () => {
		const rows = Array.from({ length: 10 }, (_, i) => [
			`Actor ${i}`,
			i % 2 ? 'helps' : 'hits',
			`Actor ${i + 1}`,
			`2014-01-0${(i % 9) + 1}`,
			`https://a.example/${i}`
		]);
		const guesses = guessRoles(['P', 'Q', 'R', 'S', 'T'], rows);
		expect(guesses.map(({ role, reason }) => `${role}: ${reason}`)).toEqual([
			'a: It is the first column of names.',
			'relation: Few different words stand in it.',
			'b: It is the next column of names.',
			'date: Its cells are dates.',
			'source: Its cells are web addresses.'
		]);
		expect(guesses[1].samples).toEqual(['hits', 'helps']);
	});
});

describe('chooseRoles', () => {
	it('gives a role that another column had to the one that was chosen', () => {
		const guesses = guessRoles(['Subject', 'Relation', 'Object', 'Also'], [['A', 'likes', 'B', 'C']]);
		const chosen = chooseRoles(guesses, 'b=also,source=3');
		expect(chosen.map(({ role }) => role)).toEqual(['a', 'relation', 'source', 'b']);
		expect(() => chooseRoles(guesses, 'b=nope')).toThrow(
			"There is no column 'nope'. Columns: Subject, Relation, Object, Also."
		);
	});
});

describe('planTable', () => {
	it('gives the columns of GDELT their names, since its files have none', async () => {
		const cells = gdeltHeadings(61)!.map(
			(heading) => ({ SQLDATE: '20140102', GLOBALEVENTID: '1' })[heading] ?? 'x'
		);
		const plan = await planTable(fileOf(`${cells.join('\t')}\n${cells.join('\t')}\n`), new Reading());
		expect(plan.head).toBe(false);
		expect(plan.delimiter).toBe('\t');
		expect(plan.columns[6]).toMatchObject({ heading: 'Actor1Name', role: 'a' });
		expect([gdeltHeadings(58)?.length, gdeltHeadings(57)?.length, gdeltHeadings(12)]).toEqual([
			58,
			57,
			undefined
		]);
	});

	it('tells day from month by the whole column, or says that it cannot', async () => {
		const plan = (date: string) =>
			planTable(fileOf(`Subject,Relation,Object,Date\nA,x,B,03/04/2014\nA,x,B,${date}\n`), new Reading());
		expect(await plan('04/25/2014')).toMatchObject({ dayOrder: 'month-first', dayOrderGuessed: false });
		expect(await plan('25/04/2014')).toMatchObject({ dayOrder: 'day-first', dayOrderGuessed: false });
		expect(await plan('05/04/2014')).toMatchObject({ dayOrder: 'day-first', dayOrderGuessed: true });
	});
});
