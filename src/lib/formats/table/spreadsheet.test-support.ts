import { strToU8, zipSync } from 'fflate';

function zip(files: Record<string, string>): Uint8Array {
	return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** For tests: a workbook (.xlsx) of one sheet whose rows are given in XML. */
export function tinyXlsx(rows: string, more: Record<string, string> = {}): Uint8Array {
	return zip({
		'[Content_Types].xml': '<Types/>',
		'xl/workbook.xml':
			'<workbook xmlns:r="r"><sheets><sheet name="Claims" sheetId="1" r:id="rId1"/><sheet name="Other" sheetId="2" r:id="rId2"/></sheets></workbook>',
		'xl/_rels/workbook.xml.rels':
			'<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
		'xl/sharedStrings.xml':
			'<sst><si><t>Actor A</t></si><si><t>Relation</t></si><si><t>Actor B</t></si><si><t>Date</t></si><si><r><t>Ira</t></r><r><t>n</t></r><rPh><t>x</t></rPh></si></sst>',
		'xl/styles.xml':
			'<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
		'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>${rows}</sheetData></worksheet>`,
		'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>',
		...more
	});
}

/** For tests: an OpenDocument spreadsheet of one sheet whose rows are given in XML. */
export function tinyOds(rows: string): Uint8Array {
	const head = ['Actor A', 'Relation', 'Actor B', 'Date'].map((text) => odsCell(text)).join('');
	return zip({
		mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
		'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Claims"><table:table-row>${head}</table:table-row>${rows}</table:table></office:spreadsheet></office:body></office:document-content>`
	});
}

/** For tests: a cell of text. */
export function odsCell(text: string): string {
	return `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
}
