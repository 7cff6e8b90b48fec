import { describe, expect, it } from 'vitest';
import { indexDossier } from '$lib/dossier/dossier-index';
import type { Actor } from '$lib/dossier/schema';
import type { Stance } from '$lib/evidence/perspective-evidence';
import { comparedStatus, stanceWords, tellerStance } from './stance-words';

const taliban = { id: 'taliban', name: 'Afghan Taliban' };
const actors: Actor[] = [
	{
		id: 'taliban',
		type: 'de-facto-authority',
		label: 'Afghan Taliban',
		inText: 'the Afghan Taliban',
		plural: true
	},
	{ id: 'north', type: 'state', label: 'North' }
];
const index = indexDossier({
	vocabulary: { typeGroups: {}, acts: [], predicates: [] },
	actors,
	...{ sources: [], claims: [] }
});
const stance = (more: Partial<Stance> = {}): Stance => ({
	...{
		claim: 'c.001',
		act: 'accuses',
		words: 'accuses',
		who: taliban,
		when: 'date not given',
		sourceId: 's'
	},
	...{ position: 'affirms', history: [], claims: [], changed: false, ...more }
});
const denial = stance({ act: 'denies', words: 'denies', position: 'denies' });

describe('stanceWords', () => {
	it('is the act alone where the teller speaks for itself', () =>
		expect(stanceWords(taliban, stance())).toBe('accuses'));

	it('names the shade of meaning, and who spoke in its place', () => {
		const who = { id: 'm', name: 'Zabihullah Mujahid' };
		expect(stanceWords(taliban, stance({ mode: 'aerial', who, changed: true }))).toBe(
			'accuses, aerial, through Zabihullah Mujahid, after saying otherwise'
		);
	});
});

describe('tellerStance', () => {
	it('lets the verb agree with the teller', () => {
		expect(tellerStance(index, taliban, denial)).toBe('the Afghan Taliban deny');
		expect(tellerStance(index, taliban, stance({ act: 'asserts', words: 'says it does not hold' }))).toBe(
			'the Afghan Taliban say it does not hold'
		);
		const north = { id: 'north', name: 'North' };
		expect(tellerStance(index, north, stance({ who: north }))).toBe('North accuses');
	});
});

describe('comparedStatus', () => {
	it('is disputed only where one denies what the other says', () => {
		expect(comparedStatus({ a: stance(), b: denial })).toBe('disputed');
		expect(comparedStatus({ a: denial, b: denial })).toBe('negated');
	});

	it('draws an accusation as one though the other side makes demands of the same', () => {
		const demand = stance({ act: 'demands', words: 'demands', position: 'none' });
		expect(comparedStatus({ a: demand, b: stance() })).toBe('alleged');
	});

	it('draws an admission as one, whoever else accuses', () => {
		const admission = stance({ act: 'acknowledges', words: 'acknowledges' });
		expect(comparedStatus({ a: stance(), b: admission })).toBe('acknowledged');
	});
});
