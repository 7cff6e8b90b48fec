import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import Ajv from 'ajv';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTexts } from '../../../scripts/read-folder';
import type { Dossier } from '../dossier/dossier';
import { indexDossier, type DossierIndex } from '../dossier/dossier-index';
import { readDossier } from '../dossier/read-dossier';
import type { SourceRecord } from '../dossier/schema';
import { dossier as tiny } from '../evidence/fixture';
import { bibtexText } from './bibtex';
import { citeSources, type CitedSource } from './cited-source';
import { CSL_SCHEMA } from './csl-schema.test-support';
import { cslItems, cslText } from './csl-json';
import { risText } from './ris';

let real: Dossier;
let index: DossierIndex;
let sources: CitedSource[];
beforeAll(async () => {
	real = readDossier(await readTexts('graph-data/pakistan-taliban')).dossier!;
	index = indexDossier(real);
	sources = citeSources(
		index,
		real.claims.map(({ id }) => id)
	);
});

const readBibtex = (text: string) => parse(text, { sentenceCase: false, english: false });
const idsIn = (text: string) => new Set(text.match(/[a-z0-9-]+\.\d{3}/g));

/** The tiny dossier with one source of which one field is changed. */
function withSource(part: Partial<SourceRecord>): CitedSource[] {
	const [first, ...others] = tiny.sources;
	const changed = { ...tiny, sources: [{ ...first, ...part }, ...others] };
	return citeSources(indexDossier(changed), ['paper.001', 'paper.002']);
}

describe('citeSources', () => {
	it('holds every source once and every claim of the dossier', () => {
		expect(sources).toHaveLength(17);
		expect(sources.flatMap(({ claims }) => claims)).toHaveLength(157);
		expect(sources.flatMap(({ claims }) => claims).every(({ locator }) => locator)).toBe(true);
	});

	it('passes over ids that are not there, and cites a claim that is named twice once', () => {
		const [ffr] = citeSources(index, ['ffr.052', 'ffr.999', 'ffr.052'], (id) => `https://h.example/${id}`);
		expect(ffr.claims).toEqual([
			expect.objectContaining({ id: 'ffr.052', address: 'https://h.example/ffr.052' })
		]);
		expect(ffr.notes).toContain('Undated.');
	});
});

describe('bibtexText', () => {
	it('is read by a BibTeX parser with every source, claim and date', () => {
		const { entries, errors } = readBibtex(bibtexText(sources));
		expect(errors).toEqual([]);
		expect(entries.map(({ key }) => key)).toEqual(sources.map(({ record }) => record.id));
		const dawn = entries.find(({ key }) => key === 'dawn-crss')!;
		expect(dawn.input).toContain('date = {2025-10-06~}');
		expect(dawn.fields).toMatchObject({ date: '2025-10-06', urldate: '2026-11-22' });
		expect(dawn.fields).not.toHaveProperty('title');
		const ffr = entries.find(({ key }) => key === 'ffr')!;
		expect(ffr.fields).not.toHaveProperty('date');
		expect(ffr.fields.title).toBe('Why Pakistan and the Taliban Won’t Find It Easy to Patch Up');
		expect(ffr.fields.annotation).toContain('[ffr.052, para. 9] The Afghan Taliban accuse');
		const swarajya = entries.find(({ key }) => key === 'swarajya')!;
		expect(swarajya.fields.url).toBe(index.sources.get('swarajya')!.url);
		const found = idsIn(entries.map(({ fields }) => fields.annotation).join(' '));
		expect(real.claims.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
	});

	it('keeps what LaTeX would take for commands as text', () => {
		const title = 'A & B_c: 50% of $5 #1 {x} \\input{y} ~ ^ “قندهار”';
		const { entries, errors } = readBibtex(bibtexText(withSource({ title, author: 'Ada and Bo, Ltd.' })));
		expect(errors).toEqual([]);
		expect(entries[0].fields.title).toBe(title);
		expect(entries[0].fields.author).toEqual([{ name: 'Ada and Bo, Ltd.' }]);
	});

	it('stays one entry, whatever stands in the data', () => {
		const hostile = fc.string({ unit: fc.constantFrom(...'ab {}\\@%,="#$&_~^\n\r\t\u0000é'), minLength: 1 });
		fc.assert(
			fc.property(hostile, hostile, (title, author) => {
				const cited = withSource({ title, author, url: `https://x.example/${encodeURI(title)}}{` });
				const { entries, errors } = readBibtex(bibtexText(cited));
				expect(errors).toEqual([]);
				expect(entries.map(({ key }) => key)).toEqual(['paper']);
			}),
			{ seed: 7, numRuns: 200 }
		);
	});
});

describe('risText', () => {
	it('is read by an independent reader with every source and claim', () => {
		const { data } = new Cite(risText(sources));
		expect(data).toHaveLength(17);
		const ffr = data.find(({ title }) => String(title).startsWith('Why Pakistan'))!;
		expect(ffr).toMatchObject({ type: 'webpage', URL: index.sources.get('ffr')!.url, language: 'en' });
		expect(ffr).not.toHaveProperty('issued');
		const doha = data.find(({ title }) => String(title).startsWith('Kabul told'))!;
		expect(doha.issued).toMatchObject({ 'date-parts': [[2025, 10, 19]] });
		const found = idsIn(risText(sources));
		expect(real.claims.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
	});

	it('has only lines of its own form, whatever stands in the data', () => {
		const hostile = fc.string({
			unit: fc.constantFrom(...'a -\n\r\t\u0000\u2028é', 'ER  - ', '\r\nTY  - BOOK')
		});
		fc.assert(
			fc.property(hostile, hostile, (title, author) => {
				const lines = risText(withSource({ title, author })).split('\r\n');
				expect(lines.pop()).toBe('');
				for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\p{Cc}]*$/u);
				expect(lines.filter((line) => /^(TY|ER)/.test(line)).map((line) => line.slice(0, 2))).toEqual([
					'TY',
					'ER'
				]);
			}),
			{ seed: 7, numRuns: 200 }
		);
	});

	it('says that a date is about', () => {
		expect(risText(sources)).toContain('DA  - 2025/10/06/circa\r\n');
	});
});

describe('cslItems', () => {
	it('is what CSL asks for, with a citation item for every claim', () => {
		const items = cslItems('pakistan-taliban', sources);
		const check = new Ajv({ strict: false }).compile(CSL_SCHEMA);
		expect(check(items), JSON.stringify(check.errors)).toBe(true);
		const cited = items.flatMap(({ custom }) => custom.citationItems);
		expect(cited.map(({ claim }) => claim)).toEqual(real.claims.map(({ id }) => id));
		expect(cited.find(({ claim }) => claim === 'ffr.052')).toMatchObject({
			...{ id: 'ffr', label: 'paragraph', locator: '9' }
		});
		expect(items.find(({ id }) => id === 'jago')!.issued).toEqual({
			...{ 'date-parts': [[2025, 10, 12]], circa: true }
		});
		expect(items.find(({ id }) => id === 'ffr')).not.toHaveProperty('issued');
	});

	it('is read by an independent reader', () => {
		const { data } = new Cite(cslText('pakistan-taliban', sources));
		expect(data.map(({ id }) => id)).toEqual(sources.map(({ record }) => record.id));
		expect(data[5]).toMatchObject({ type: 'webpage', 'container-title': 'ffrnews.com' });
	});
});
