import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorWords, wordCount } from './anchor-words';
import { FreeIds, predicateId, slugOf } from './free-ids';
import { plainText, shortened, turnsDirection } from './plain-text';
import { citedIn } from './split-addresses';
import { actOf, actorTypeOf, yesOrNo } from './type-words';
import { webAddress } from './web-address';

describe('plainText', () => {
	it('drops controls, joins lines, mends lone surrogates, keeps marks of direction', () => {
		expect(plainText(' a\u0000\n b\ud800 \u202ec ')).toBe('a b\ufffd \u202ec');
		expect(turnsDirection('\u202ec')).toBe(true);
	});

	it('can be written as UTF-8 and read back, whatever it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, length) => {
				for (const plain of [plainText(text), shortened(text, length + 1)]) {
					expect(new TextDecoder().decode(new TextEncoder().encode(plain))).toBe(plain);
				}
			})
		);
	});
});

describe('webAddress', () => {
	it('takes http, https and mailto alone, and none with a name before the host', () => {
		expect(webAddress(' https://a.example/x?y ')).toBe('https://a.example/x?y');
		expect(webAddress('mailto:a@b.example')).toBe('mailto:a@b.example');
		for (const bad of [
			['javascript', 'alert(1)'].join(':'),
			'data:text/html,x',
			'https://bank.example@evil.example/',
			'http://[',
			'x',
			'//a.example'
		]) {
			expect(webAddress(bad)).toBeUndefined();
		}
	});
});

describe('citedIn', () => {
	it('finds every address of a cell, else names between semicolons', () => {
		expect(
			citedIn('see https://a.example/1,https://b.example/2 and (https://c.example/3).').map(
				({ text }) => text
			)
		).toEqual([...['https://a.example/1', 'https://b.example/2', 'https://c.example/3']]);
		expect(citedIn('AFP; Dawn ;AFP').map(({ text }) => text)).toEqual(['AFP', 'Dawn']);
		expect(citedIn('https://a.example/x;y=1').map(({ text }) => text)).toEqual(['https://a.example/x;y=1']);
		expect(citedIn('  ')).toEqual([]);
	});
});

describe('slugOf and FreeIds', () => {
	it('give ids of Latin letters, each once', () => {
		expect([slugOf('Zürich & Ørsted'), slugOf('پاکستان'), slugOf('People’s Party')]).toEqual([
			'zurich-orsted',
			'',
			'peoples-party'
		]);
		const ids = new FreeIds(['narrator']);
		expect([
			ids.take('A b', 'x'),
			ids.take('a-B', 'x'),
			ids.take('a b 2', 'x'),
			ids.take('ی', 'x'),
			ids.take('و', 'x'),
			ids.take('Narrator', 'x')
		]).toEqual([...['a-b', 'a-b-2', 'a-b-2-2', 'x-1', 'x-2', 'narrator-2']]);
	});

	it('give predicates letters alone', () => {
		const taken = new Set(['host_a_visit', 'x_by']);
		expect([
			predicateId('Host a visit', (id) => taken.has(id)),
			predicateId('G20 talks 7', () => false),
			predicateId('x', (id) => taken.has(id))
		]).toEqual([...['host_a_visit_b', 'g_talks', 'x_b']]);
	});
});

describe('anchorWords', () => {
	it('takes the first five words in a row that hold no "may" or "would"', () => {
		expect(anchorWords('It may be said that x would go to y and z')).toBe('go to y and z');
		expect(anchorWords('one two three')).toBe('one two three');
		expect(anchorWords('could')).toBeUndefined();
		expect(wordCount('a b  c')).toBe(3);
	});
});

describe('words for types, acts and yes', () => {
	it('go by the word alone', () => {
		expect(
			['Armed Group', 'rebel group', 'Person', 'Ministry of Defence', 'igo', 'Xyz'].map(actorTypeOf)
		).toEqual([...['armed-group', 'armed-group', 'person', 'state-organ', 'igo', undefined]]);
		expect(['Denied', 'accuses', 'calls on', 'hm'].map(actOf)).toEqual([
			'denies',
			'accuses',
			'demands',
			undefined
		]);
		expect(['yes', '', 'FALSE', 'perhaps'].map(yesOrNo)).toEqual([true, false, false, undefined]);
	});
});
