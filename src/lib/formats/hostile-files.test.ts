import { gzipSync, zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileOf } from './import-file.test-support';
import type { Material } from './material/material';
import { commonVocabulary, errorsIn } from './material/lint-dossier.test-support';
import { toDossier } from './material/to-dossier';
import { readerOf } from './readers';
import { Reading, type Budget } from './reading';

const encoder = new TextEncoder();

async function read(
	content: string | Uint8Array,
	name: string,
	budget: Partial<Budget> = {}
): Promise<Material> {
	const bytes = typeof content === 'string' ? encoder.encode(content) : content;
	const file = fileOf(bytes, name, 4_096);
	return readerOf(bytes.subarray(0, 65_536), name)!.read(file, new Reading({ budget }));
}

async function restore(content: Uint8Array, name: string, budget: Partial<Budget> = {}) {
	const reader = readerOf(content.subarray(0, 65_536), name)!;
	return reader.restore!(fileOf(content, name, 4_096), new Reading({ budget }), commonVocabulary());
}

async function dossierOf(material: Material) {
	const { dossier } = await toDossier(material, { vocabulary: commonVocabulary(), today: '2026-11-22' });
	expect(errorsIn(dossier)).toEqual([]);
	return dossier;
}

const gexf = (inner: string, head = '') =>
	`<?xml version="1.0"?>${head}<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${inner}</graph></gexf>`;
const graphml = (inner: string, head = '') =>
	`<?xml version="1.0"?>${head}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${inner}</graphml>`;
const NODES = '<node id="a"/><node id="b"/>';
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${`&a${i ? i - 1 : ''};`.repeat(10)}">`).join('')}]>`;

describe('hostile XML', () => {
	it.each([
		['entities that blow up', LAUGHS],
		['an entity that reaches for a file', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
		[
			'an entity that reaches for an address',
			'<!DOCTYPE x [<!ENTITY % e SYSTEM "http://example.org/x.dtd"> %e;]>'
		]
	])('is refused with %s', async (_, head) => {
		for (const text of [
			gexf(`<nodes><node id="&a8;"/></nodes>`, head),
			graphml(`<graph>${NODES}</graph>`, head)
		]) {
			await expect(read(text, text.includes('gexf') ? 'a.gexf' : 'a.graphml')).rejects.toThrow(
				/line 1: its document type declares entities, which can blow up or reach out\. Save the file without them\./
			);
		}
	});

	it('is not expanded where an entity is used that nothing declares', async () => {
		await expect(read(gexf('<nodes><node id="&boom;"/></nodes>'), 'a.gexf')).rejects.toThrow(
			'not well-formed XML'
		);
	});

	it('may have a document type that declares nothing itself, which is never followed', async () => {
		const head = '<!DOCTYPE graphml SYSTEM "http://graphml.graphdrawing.org/dtds/1.0rc/graphml.dtd">';
		const { actors } = await read(graphml(`<graph>${NODES}</graph>`, head), 'a.graphml');
		expect(actors).toHaveLength(2);
	});

	it('ends where elements are nested too deeply', async () => {
		const deep = `${'<node id="x"><nodes>'.repeat(600)}`;
		await expect(read(gexf(`<nodes>${deep}`), 'a.gexf')).rejects.toThrow(
			'more than 500 elements inside each other'
		);
	});

	it('ends at an attribute that is too long', async () => {
		const text = gexf(`<nodes><node id="a" label="${'x'.repeat(2_000)}"/></nodes>`);
		await expect(read(text, 'a.gexf', { lineLength: 1_000 })).rejects.toThrow('up to 1,000 characters');
	});

	it('says with its line that it is cut off', async () => {
		const text = gexf(`<nodes>\n${NODES}\n</nodes>`).slice(0, -20);
		await expect(read(text, 'a.gexf')).rejects.toThrow(
			/'a\.gexf', line 3: not well-formed XML .*Save the file anew\./
		);
	});

	it('ends at NUL bytes with its line', async () => {
		await expect(read(gexf('<nodes>\n<node id="a\0"/></nodes>'), 'a.gexf')).rejects.toThrow(
			/line 2: not well-formed/
		);
	});
});

describe('hostile graphs', () => {
	it('join what has one id twice, and say so', async () => {
		const text = gexf(
			'<nodes><node id="a" label="One"/><node id="a" label="Two"/><node id="b"/></nodes><edges><edge id="e" source="a" target="b"/><edge id="e" source="a" target="b"/></edges>'
		);
		const material = await read(text, 'a.gexf');
		expect(material.actors[0]).toMatchObject({ label: 'One', names: ['Two'] });
		expect(material.statements).toHaveLength(2);
		expect(material.leftoverCounts).toContainEqual([
			'A second node of the same id; joined with the first.',
			1
		]);
	});

	it('add actors that edges name and nobody describes, and say so', async () => {
		const text = graphml(
			`<graph edgedefault="directed">${NODES}<edge source="a" target="gone"/><edge source="a"/></graph>`
		);
		const material = await read(text, 'a.graphml');
		expect(material.actors.map(({ key }) => key)).toEqual(['a', 'b', 'gone']);
		expect(material.leftoverCounts).toEqual(
			expect.arrayContaining([
				['An actor that the file names but does not describe; added by its id.', 1],
				['An edge without both its ends; not kept.', 1]
			])
		);
	});

	it('read a hyperedge as ties from its first end to each of the others', async () => {
		const ends = '<endpoint node="a"/><endpoint node="b"/><endpoint node="c"/>';
		const material = await read(
			graphml(`<graph>${NODES}<node id="c"/><hyperedge>${ends}</hyperedge></graph>`),
			'a.graphml'
		);
		expect(material.statements.map(({ subject, object }) => [subject, object])).toEqual([
			['a', 'b'],
			['a', 'c']
		]);
	});

	it('change no prototype by the names of their keys', async () => {
		const elements =
			'{"elements":{"nodes":[{"data":{"id":"__proto__","label":"P","__proto__":{"polluted":1}}},{"data":{"id":"constructor"}}],"edges":[{"data":{"id":"e","source":"__proto__","target":"constructor","constructor":"x","__proto__":"y"}}]}}';
		const material = await read(elements, 'a.cyjs');
		expect(material.actors.map(({ key }) => key)).toEqual(['__proto__', 'constructor']);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		await dossierOf(material);
		const keys = '<key id="__proto__" for="node" attr.name="__proto__" attr.type="string"/>';
		const xml = graphml(`${keys}<graph><node id="__proto__"><data key="__proto__">x</data></node></graph>`);
		expect((await read(xml, 'a.graphml')).actors[0].note).toBe('__proto__: x.');
	});

	it('make no link of an address that runs', async () => {
		const text = gexf(
			'<attributes class="edge"><attribute id="0" title="source url" type="string"/></attributes><nodes><node id="a"/><node id="b"/></nodes><edges><edge id="e" source="a" target="b" label="x"><attvalues><attvalue for="0" value="javascript:alert(1)"/></attvalues></edge></edges>'
		);
		const dossier = await dossierOf(await read(text, 'a.gexf'));
		expect(dossier.sources.every(({ url }) => url === undefined)).toBe(true);
		const stix =
			'{"type":"bundle","id":"bundle--1","objects":[{"type":"tool","id":"tool--1","name":"A"},{"type":"tool","id":"tool--2","name":"B"},{"type":"relationship","id":"relationship--1","relationship_type":"uses","source_ref":"tool--1","target_ref":"tool--2","external_references":[{"source_name":"S","url":"javascript:alert(1)"}]}]}';
		const other = await read(stix, 'a.json');
		expect(other.sources[0].url).toBeUndefined();
		expect(other.leftoverCounts).toContainEqual([
			'Not a web address (http, https, mailto); not kept as a link.',
			1
		]);
	});

	it('show marks that turn the direction of a name, and do not obey them', async () => {
		const material = await read(gexf('<nodes><node id="a" label="safe\u202egnp.exe"/></nodes>'), 'a.gexf');
		expect(material.leftoverCounts[0][0]).toContain('marks that turn its direction');
	});

	it('replace lone surrogates', async () => {
		const material = await read(
			'{"elements":{"nodes":[{"data":{"id":"a","label":"x\\ud800y"}}],"edges":[]}}',
			'a.cyjs'
		);
		expect(material.actors[0].label).toBe('x\ufffdy');
	});

	it('end where there are more elements than the budget', async () => {
		const nodes = Array.from({ length: 50 }, (_, i) => `<node id="${i}"/>`).join('');
		await expect(read(gexf(`<nodes>${nodes}</nodes>`), 'a.gexf', { rows: 20 })).rejects.toThrow(
			'up to 20 rows can be read'
		);
	});
});

describe('hostile JSON', () => {
	it.each(['a.cyjs', 'a.cx2', 'a.stix'])('says with its line that %s is cut off', async (name) => {
		await expect(read('{\n"elements":\n{"nodes":[', name)).rejects.toThrow(
			/: not JSON, or cut off .*Get the file again\./
		);
	});

	it('is survived where it is nested as deeply as can be', async () => {
		const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
		const text = `{"elements":{"nodes":[{"data":{"id":"a","deep":${deep}}}],"edges":[]}}`;
		const outcome = await read(text, 'a.cyjs').then(
			({ actors }) => actors.length,
			(error: Error) => error.message
		);
		expect([1, expect.stringContaining('not JSON')]).toContainEqual(outcome);
	});

	it('keeps the lines of FollowTheMoney before one that is cut off, and says so', async () => {
		const line = (id: string) => `{"id":"${id}","schema":"Person","properties":{"name":["${id}"]}}\n`;
		const material = await read(`${line('a')}${line('b')}{"id":"c","sch`, 'a.ftm.json');
		expect(material.actors).toHaveLength(2);
		expect(material.leftoverCounts).toEqual([['A line that is not JSON; it may be cut off. Not kept.', 1]]);
	});

	it('says which aspect or status is missing from CX', async () => {
		await expect(read('[{"CXVersion":"2.0"}]', 'a.cx2')).rejects.toThrow("has no aspect 'nodes'");
		const { leftoverCounts } = await read('[{"CXVersion":"2.0"},{"nodes":[{"id":1}]}]', 'a.cx2');
		expect(leftoverCounts).toEqual([['The file does not end as CX should; it may be cut off.', 1]]);
	});
});

describe('hostile archives', () => {
	it('end at the budget before they are unpacked', async () => {
		const bomb = zipSync({ 'x/dossier.yaml': new Uint8Array(30_000_000) });
		expect(bomb.length).toBeLessThan(100_000);
		await expect(restore(bomb, 'a.zip', { unpackedBytes: 1_000_000 })).rejects.toThrow(
			'unpacked, up to 1 MB can be read'
		);
		const gzip = gzipSync(encoder.encode(gexf(`<nodes>${' '.repeat(30_000_000)}</nodes>`)));
		const file = fileOf(gzip, 'a.gexf.gz', 4_096);
		const reader = readerOf(encoder.encode(gexf('')), 'a.gexf')!;
		await expect(reader.read(file, new Reading({ budget: { unpackedBytes: 1_000_000 } }))).rejects.toThrow(
			'up to 1 MB'
		);
	});

	it('say what they lack, with file and line', async () => {
		const zip = zipSync({ 'x/dossier.yaml': strToU8('id: x\ntitle: [') });
		await expect(restore(zip, 'a.zip')).rejects.toThrow(/^'a\.zip', dossier\.yaml, line \d+: /);
		await expect(restore(zip.subarray(0, 60), 'a.zip')).rejects.toThrow('a zip that is broken or cut off');
	});

	it('reach no file outside themselves', async () => {
		const zip = zipSync({ '../dossier.yaml': strToU8('id: x'), '/etc/sources/x.yaml': strToU8('id: y') });
		await expect(restore(zip, 'a.zip')).rejects.toThrow(/^'a\.zip', /);
	});

	it('refuse in words tables and linked data that others made', async () => {
		const zip = zipSync({ 'datapackage.json': strToU8('{}'), 'data/a.csv': strToU8('x\r\n1\r\n') });
		expect(await restore(zip, 'a.zip')).toBeUndefined();
		await expect(read(zip, 'a.zip')).rejects.toThrow('Unzip it, and import its tables one by one.');
		await expect(read('{"@context":"https://schema.org"}', 'a.jsonld')).rejects.toThrow(
			'Export it as GraphML or as a table.'
		);
	});
});
