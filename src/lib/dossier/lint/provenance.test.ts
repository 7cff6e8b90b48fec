import { describe, expect, it } from 'vitest';
import { messagesOf } from './tiny-dossier';

const claim = (id: string) => `id: ${id}.001, who: narrator, act: asserts, that: [pakistan, attacks, ttp]`;

describe('derivationLoop', () => {
	it('shows the circle', () => {
		const sources = { two: { keys: { derivedFrom: '{ source: one, relation: rewrite }' } } };
		expect(
			messagesOf('E20', { source: { derivedFrom: '{ source: two, relation: reprint }' }, sources })
		).toEqual([
			'Derived in a circle: one from two from one. One of them came first.',
			'Derived in a circle: two from one from two. One of them came first.'
		]);
	});

	it('names the source that is not there', () => {
		expect(messagesOf('E20', { source: { derivedFrom: '{ source: onee, relation: reprint }' } })).toEqual([
			"No source 'onee'. Did you mean 'one'?"
		]);
	});

	it('lets a line of derivations pass', () => {
		const sources = { two: { keys: { derivedFrom: '{ source: one, relation: rewrite }' } } };
		expect(
			messagesOf('E20', { source: { derivedFrom: '{ origin: far, relation: rewrite }' }, sources })
		).toEqual([]);
	});
});

describe('missingRights', () => {
	it('asks how the source may be quoted', () => {
		expect(messagesOf('E21', { source: { rights: null } })[0]).toMatch(/^Say how this source may be quoted/);
		expect(messagesOf('E21', {})).toEqual([]);
	});
});

describe('rewriteAlone', () => {
	const rewrite = { kind: 'secondary-rewrite' };

	it('counts the ties that rest on the rewrite', () => {
		expect(messagesOf('W01', { source: rewrite, claims: [claim('one')] })).toEqual([
			'A rewrite is the only source of 1 tie. Read the text it was made from, or find a second source.'
		]);
	});

	it('leaves out ties that another source has too', () => {
		expect(
			messagesOf('W01', {
				source: rewrite,
				claims: [claim('one')],
				sources: { two: { claims: [claim('two')] } }
			})
		).toEqual([]);
	});
});

describe('sharedOrigin', () => {
	it('says that the two count once', () => {
		expect(messagesOf('W02', { sources: { two: { keys: { origin: 'origin-one' } } } })[0]).toMatch(
			/^This source shares the origin 'origin-one' with 'one': the two count once\./
		);
		expect(messagesOf('W02', { sources: { two: {} } })).toEqual([]);
	});
});

describe('notArchived', () => {
	it('speaks once a source', () => {
		expect(messagesOf('W15', { source: { archived: null }, claims: [claim('one')] })).toHaveLength(1);
		expect(messagesOf('W15', { source: { archived: null } })[0]).toMatch(/^No archived copy\./);
		expect(messagesOf('W15', {})).toEqual([]);
	});
});

describe('missingTranslation', () => {
	it('asks for the title in English', () => {
		const urdu = { language: 'ur', title: '"عنوان"' };
		expect(messagesOf('W18', { source: urdu })).toEqual([
			'The title is in another language (ur). Add titleEnglish with a translation.'
		]);
		expect(messagesOf('W18', { source: { ...urdu, titleEnglish: '"Title"' } })).toEqual([]);
		expect(messagesOf('W18', { source: { language: 'en-GB' } })).toEqual([]);
	});
});

describe('excerptOnly', () => {
	it('speaks once a source that was not read whole', () => {
		expect(messagesOf('W21', { source: { seen: '{ on: "2026-01-01", how: stored-excerpt }' } })[0]).toMatch(
			/^Read from an excerpt only/
		);
		expect(messagesOf('W21', {})).toEqual([]);
	});
});
