import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../import-file.test-support';
import { commonVocabulary, errorsIn } from '../material/lint-dossier.test-support';
import { toDossier } from '../material/to-dossier';
import { Reading, UnreadableFile, type Budget } from '../reading';
import { planTable } from './plan-table';
import { odsCell, tinyOds, tinyXlsx } from './spreadsheet.test-support';
import { tableMaterial } from './table-material';

const vocabulary = commonVocabulary();

async function read(
	content: string | Uint8Array,
	options: { name?: string; roles?: string; budget?: Partial<Budget> } = {}
) {
	const file = fileOf(content, options.name);
	const reading = new Reading({ budget: options.budget });
	return tableMaterial(file, await planTable(file, reading, { roles: options.roles }), reading);
}

async function linted(content: string | Uint8Array, name?: string) {
	const made = await toDossier(await read(content, { name }), { vocabulary, today: '2026-11-25' });
	expect(errorsIn(made.dossier)).toEqual([]);
	return made;
}

const HEAD = 'Actor A,Relation,Actor B';

describe('tableMaterial', () => {
	it('reads a table of event data, with names whose underscores stand for spaces', async () => {
		const { actors, statements, words, leftovers } = await read(
			'Date,Source,Relation,Target\n2014-01-02,Police_(Australia),"Arrest,_detain",Women_(Australia)\n'
		);
		expect(actors.map(({ label }) => label)).toEqual(['Police (Australia)', 'Women (Australia)']);
		expect(statements).toEqual([
			{
				...{ subject: 'Police_(Australia)', relation: 'Arrest, detain', object: 'Women_(Australia)' },
				...{ sources: [], valid: '2014-01-02', where: 'row 2' }
			}
		]);
		expect(words).toEqual([
			{ word: 'Arrest, detain', count: 1, sample: 'Police (Australia) → Women (Australia)' }
		]);
		expect(leftovers).toEqual([]);
	});

	it('reads who says so, by which act, where and when, and keeps other columns in the note', async () => {
		const { statements, actors } = await read(
			'Claimant;Act;Subject;Type A;Relation;Object;Said on;Place;Note;Colour\n' +
				'India;accuses;Pakistan;country;supports;Militants;12.10.2025;Kabul;seen twice;red\n'
		);
		expect(statements[0]).toMatchObject({
			...{ claimant: 'India', act: 'accuses', said: '2025-10-12', place: 'place:Kabul' },
			note: 'seen twice Colour: red.'
		});
		expect(actors.find(({ key }) => key === 'Pakistan')?.type).toBe('state');
	});

	it('makes several sources of several addresses in one cell', async () => {
		const { sources, statements } = await read(
			`${HEAD},URL,Title\nA,supports,B,"https://a.example/1; https://b.example/2, https://c.example/3.",First\n`
		);
		expect(sources).toEqual([
			{ key: 'https://a.example/1', url: 'https://a.example/1', title: 'First', where: 'row 2' },
			{ key: 'https://b.example/2', url: 'https://b.example/2', where: 'row 2' },
			{ key: 'https://c.example/3', url: 'https://c.example/3', where: 'row 2' }
		]);
		expect(statements[0].sources).toHaveLength(3);
	});

	it('counts and lists rows that say nothing of two actors', async () => {
		const { statements, leftovers } = await read(`${HEAD}\nA,supports,\n,supports,B\nA,,B\nA,supports,B\n`);
		expect(statements).toHaveLength(1);
		expect(leftovers.map(({ where, why }) => `${where}: ${why}`)).toEqual([
			'row 2: A row without a second actor.',
			'row 3: A row without a first actor.',
			'row 4: A row without a relation.'
		]);
	});

	it('says which columns it misses and how to name them', async () => {
		await expect(read('Colour\nred\n')).rejects.toThrow(
			"'table.csv' has no column for relation, b. Columns: 'Colour'. Say which is which: a=…,relation=…,b=…."
		);
		const { statements } = await read('P,Q,R,S\nx,y,z,w\n', { roles: 'a=R,relation=2,b=P' });
		expect(statements[0]).toMatchObject({ subject: 'z', relation: 'y', object: 'x' });
		await expect(read('P,Q\nx,y\n', { roles: 'c=P' })).rejects.toThrow(/'c=P' should be a role and a column/);
	});

	describe('encodings', () => {
		const text = `${HEAD}\nZürich,supports,Kābul\n`;
		const utf16 = (little: boolean, mark: boolean) => {
			const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
			const view = new DataView(bytes.buffer);
			[...(mark ? '\ufeff' : ''), ...text].forEach((c, i) => view.setUint16(i * 2, c.charCodeAt(0), little));
			return bytes;
		};
		it.each([
			['UTF-8', strToU8(text)],
			['UTF-8 with a mark', strToU8(`\ufeff${text}`)],
			['UTF-16 LE with a mark', utf16(true, true)],
			['UTF-16 BE with a mark', utf16(false, true)],
			['UTF-16 LE without a mark', utf16(true, false)],
			['UTF-16 BE without a mark', utf16(false, false)],
			['gzip', gzipSync(strToU8(text))]
		])('reads %s', async (_, bytes) => {
			const { actors } = await read(bytes);
			expect(actors.map(({ label }) => label)).toEqual(['Zürich', 'Kābul']);
		});

		it('reads Latin-1, even where its first letter comes late, and says so', async () => {
			const latin = Uint8Array.from(`${HEAD}\n${'A,supports,B\n'.repeat(50)}Zürich,supports,B\n`, (c) =>
				c.charCodeAt(0)
			);
			const { actors, leftovers } = await read(latin);
			expect(actors.map(({ label }) => label)).toContain('Zürich');
			expect(leftovers.map(({ why }) => why)).toContain(
				'The text is not Unicode; it was read as Windows-1252 (Latin-1).'
			);
		});
	});

	describe('spreadsheets', () => {
		it('reads .xlsx: shared strings, inline strings, numbers that are dates, gaps', async () => {
			const bytes = tinyXlsx(
				'<row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3" t="inlineStr"><is><t>supports</t></is></c><c r="C3" t="str"><f>1+1</f><v>Iraq</v></c><c r="D3" s="1"><v>41641</v></c></row>'
			);
			const { statements } = await read(bytes, { name: 'claims.xlsx' });
			expect(statements).toMatchObject([
				{ subject: 'Iran', relation: 'supports', object: 'Iraq', valid: '2014-01-02', where: 'row 3' }
			]);
		});

		it('reads .ods: values, dates, repeated cells, no annotations', async () => {
			const bytes = tinyOds(
				`<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="9"/></table:table-row><table:table-row>${odsCell('Iran<text:s/>X<office:annotation><text:p>hm</text:p></office:annotation>')}${odsCell('supports')}${odsCell('Iraq')}<table:table-cell office:value-type="date" office:date-value="2014-01-02T00:00:00"><text:p>2 Jan</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>`
			);
			const { statements } = await read(bytes, { name: 'claims.ods' });
			expect(statements).toMatchObject([
				{ subject: 'Iran X', relation: 'supports', object: 'Iraq', valid: '2014-01-02', where: 'row 4' }
			]);
		});

		it('refuses a sheet that is not there, another zip, a cut off zip, and a document type', async () => {
			const file = fileOf(tinyXlsx(''), 'x.xlsx');
			await expect(planTable(file, new Reading(), { sheet: 'Nope' })).rejects.toThrow(
				"There is no sheet 'Nope'. Sheets: 'Claims', 'Other'."
			);
			await expect(read(zipSync({ 'a.txt': strToU8('x') }), { name: 'x.xlsx' })).rejects.toThrow(
				/neither an .xlsx nor/
			);
			await expect(read(tinyXlsx('').slice(0, 200), { name: 'x.xlsx' })).rejects.toThrow(/broken or cut off/);
			const bomb = tinyXlsx('', {
				'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>'
			});
			await expect(read(bomb, { name: 'x.xlsx' })).rejects.toThrow(/its document type declares entities/);
		});

		it('ends a zip bomb at its budget', async () => {
			const bomb = tinyXlsx('', { 'xl/sharedStrings.xml': ' '.repeat(5_000_000) });
			expect(bomb.length).toBeLessThan(20_000);
			await expect(read(bomb, { name: 'x.xlsx', budget: { unpackedBytes: 2 ** 20 } })).rejects.toThrow(
				/'x.xlsx' is too large/
			);
		});
	});

	describe('hostile tables', () => {
		it('takes formulas for text and says so', async () => {
			const { dossier, leftoverCounts } = await linted(
				`${HEAD}\n"=HYPERLINK(""http://x.example"")",supports,'@b\n`
			);
			expect(dossier.actors[0].label).toBe('=HYPERLINK("http://x.example")');
			expect(dossier.actors[1].label).toBe('@b');
			expect(leftoverCounts[0]).toEqual([
				'A name that a spreadsheet would take for a formula; kept as text.',
				2
			]);
		});

		it('takes __proto__ and constructor for names like others', async () => {
			const { dossier } = await linted(`${HEAD},__proto__,constructor\n__proto__,constructor,toString,x,y\n`);
			expect(dossier.claims[0].note).toBe('__proto__: x. constructor: y.');
			expect(({} as Record<string, unknown>).x).toBeUndefined();
		});

		it('makes no link of javascript: and data: addresses', async () => {
			const { dossier, leftoverCounts } = await linted(
				`${HEAD},Source URL\nA,supports,B,javascript:alert(1)\nA,supports,B,data:text/html;x\n`
			);
			expect(dossier.sources.some(({ url }) => url !== undefined)).toBe(false);
			expect(leftoverCounts).toContainEqual(['Not a web address (http, https, mailto); kept as words.', 2]);
		});

		it('refuses a line of 200 MB after its budget, without reading it through', async () => {
			let given = 0;
			const piece = new Uint8Array(2 ** 20).fill(97);
			const file = {
				name: 'long.csv',
				async *chunks() {
					for (; given < 200; given++) yield piece;
				}
			};
			await expect(planTable(file, new Reading())).rejects.toThrow(
				/Row 1 has more than 1,000,000 characters/
			);
			expect(given).toBeLessThan(10);
		});

		it('ends a gzip bomb at its budget', async () => {
			const bomb = gzipSync(new Uint8Array(50_000_000));
			await expect(read(bomb, { budget: { unpackedBytes: 2 ** 20, lineLength: 1e9 } })).rejects.toThrow(
				/up to 1 MB can be read/
			);
		});

		it('says that a gzip is cut off', async () => {
			const whole = gzipSync(
				strToU8(`${HEAD}\n${Array.from({ length: 500 }, (_, i) => `A${i * 7919},supports,B${i}`).join('\n')}`)
			);
			await expect(read(whole.slice(0, whole.length >> 1))).rejects.toThrow(
				/packed with gzip, and broken or cut off/
			);
		});

		it('reads a table that is cut off within quotes, and says so', async () => {
			const { leftoverCounts } = await linted(`${HEAD}\nA,supports,B\nA,supports,"B and\nC,supports,D\n`);
			expect(leftoverCounts.map(([why]) => why)).toContain(
				'A quote that is never closed; the rest of the file was taken for one cell.'
			);
		});

		it('drops NUL bytes and broken characters, and keeps marks of direction with a warning', async () => {
			const { dossier, leftoverCounts } = await linted(`${HEAD}\nA\u0000B,supports,\u202egpj.exe\n`);
			expect(dossier.actors.slice(0, 2).map(({ label }) => label)).toEqual(['AB', '\u202egpj.exe']);
			expect(leftoverCounts).toEqual([['A name with marks that turn its direction; kept, look at it.', 1]]);
			const lone = Uint8Array.from([
				...strToU8(`${HEAD}\n`),
				0xff,
				0xfe,
				0x41,
				0x00,
				...strToU8(',supports,B\n')
			]);
			await linted(lone);
		});

		it('gives an id that stands twice to its first row only', async () => {
			const { dossier, leftoverCounts } = await linted(
				`id,${HEAD},answers\n1,A,supports,B,\n1,B,supports,A,\n2,A,supports,C,1\n`
			);
			expect(dossier.claims[2].respondsTo).toEqual(['table.001']);
			expect(leftoverCounts).toEqual([['An id that stood before; this row has none.', 1]]);
		});

		it('stops at the budget of rows and of time, and when it is told to', async () => {
			const rows = `${HEAD}\n${'A,supports,B\n'.repeat(100)}`;
			await expect(read(rows, { budget: { rows: 50 } })).rejects.toThrow(/up to 50 rows can be read/);
			let now = 0;
			const reading = new Reading({ budget: { time: 100 }, now: () => (now += 60) });
			await expect(planTable(fileOf(rows), reading)).rejects.toThrow(/more than 0 seconds/);
			const stop = new AbortController();
			stop.abort(new Error('stopped'));
			await expect(planTable(fileOf(rows), new Reading({ signal: stop.signal }))).rejects.toThrow('stopped');
		});
	});

	const files = [
		strToU8(
			'Date,Source,Relation,Target,URL\n2014-01-02,A,supports,B,https://a.example/1\n03/04/2015,"B ""x""",attacks,C,\n'
		),
		gzipSync(strToU8(`${HEAD}\nA,supports,B\n`)),
		tinyXlsx(
			'<row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2" t="str"><v>supports</v></c><c r="C2" t="str"><v>B</v></c></row>'
		),
		tinyOds(`<table:table-row>${['A', 'supports', 'B'].map(odsCell).join('')}</table:table-row>`)
	];
	const change = fc.tuple(fc.nat(5_000), fc.integer({ min: 0, max: 255 }));

	it('ends on mutated files in a message or in a dossier that the linter accepts', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...files),
				fc.array(change, { maxLength: 6 }),
				fc.nat(3_000),
				async (file, changes, cut) => {
					const bytes = file.slice(0, cut > 1_500 ? file.length : Math.max(1, file.length - cut));
					for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
					try {
						await linted(bytes);
					} catch (error) {
						if (!(error instanceof UnreadableFile)) throw error;
						expect(error.message).toMatch(/\. .*\.$|\.$/);
					}
				}
			),
			{ numRuns: 400 }
		);
	}, 30_000);
});
