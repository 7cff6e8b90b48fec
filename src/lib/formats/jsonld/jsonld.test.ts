import jsonld from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import { noLoader, textOf } from '../foreign-readers.test-support';
import { realInput } from '../real-dossier.test-support';
import { jsonld as format } from './jsonld';

interface Quad {
	subject: { value: string };
	predicate: { value: string };
	object: { value: string };
}
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const BASE = 'https://example.org/pakistan-taliban/';

describe('jsonld', () => {
	let text: string;
	let quads: Quad[];
	beforeAll(async () => {
		text = textOf(await format.write(await realInput()));
		quads = (await jsonld.toRDF(JSON.parse(text), { documentLoader: noLoader })) as Quad[];
	});
	const objects = (subject: string, predicate: string) =>
		quads
			.filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
			.map(({ object }) => object.value);

	it('describes a tie without asserting it', () => {
		const tie = `${BASE}ties/pakistan~harbours~isil-k`;
		expect(objects(tie, `${RDF}subject`)).toEqual([`${BASE}actors/pakistan`]);
		expect(objects(tie, `${RDF}predicate`)).toEqual(['urn:hearsay:harbours']);
		expect(objects(tie, `${RDF}object`)).toEqual([`${BASE}actors/isil-k`]);
		expect(quads.filter(({ predicate }) => predicate.value === 'urn:hearsay:harbours')).toEqual([]);
	});

	it('says whose claim it is, where it stands and what it answers', () => {
		const claim = `${BASE}claims/arabnews-isk.002`;
		expect(objects(claim, 'http://www.w3.org/ns/prov#wasAttributedTo')).toEqual([
			`${BASE}actors/shafqat-ali-khan`
		]);
		expect(objects(claim, 'https://schema.org/appearance')).toEqual([`${BASE}sources/arabnews-isk`]);
		expect(objects(claim, 'urn:hearsay:respondsTo')).toEqual([`${BASE}claims/arabnews-isk.001`]);
		expect(objects(claim, 'urn:hearsay:act')).toEqual(['denies']);
	});

	it('gives no verdict', () => {
		expect(text).not.toContain('ClaimReview');
	});

	it('names things without the web where the dossier is not on it', async () => {
		const input = await realInput();
		const about = { ...input.about, address: '/pakistan-taliban' };
		const local = JSON.parse(textOf(await format.write({ ...input, about })));
		const found = (await jsonld.toRDF(local, { documentLoader: noLoader })) as Quad[];
		expect(found).toHaveLength(quads.length);
		expect(found.some(({ subject }) => subject.value === 'urn:hearsay:pakistan-taliban/claims/ffr.052')).toBe(
			true
		);
	});
});
