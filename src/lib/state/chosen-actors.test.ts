import { describe, expect, it } from 'vitest';
import { chosenActors, selectionOf } from './chosen-actors';

describe('chosenActors', () => {
	it('takes one selected actor, and a pair from a link or from two actors', () => {
		expect(chosenActors({ kind: 'actor', ids: ['north'] })).toMatchObject({
			actor: 'north',
			other: undefined
		});
		expect(chosenActors({ kind: 'link', a: 'north', b: 'south' })).toMatchObject({
			actor: 'north',
			other: 'south'
		});
		expect(chosenActors({ kind: 'actor', ids: ['south', 'north'] })).toMatchObject({
			actor: 'south',
			other: 'north'
		});
	});

	it('names the actors that a board of two leaves out', () => {
		expect(chosenActors({ kind: 'actor', ids: ['a', 'b', 'c', 'd'] }).more).toEqual(['c', 'd']);
	});

	it('sees the same actor at both ends as one', () => {
		expect(chosenActors({ kind: 'link', a: 'north', b: 'north' })).toEqual({
			...{ actor: 'north', other: undefined, more: [], twice: true }
		});
	});

	it('asks for the whole dossier where no actor is selected', () => {
		expect(chosenActors({ kind: 'tie', key: 'a~b~c' }).actor).toBeUndefined();
	});
});

describe('selectionOf', () => {
	it('makes a pair a link, and one actor twice that actor alone', () => {
		expect(selectionOf('north', 'south')).toEqual({ kind: 'link', a: 'north', b: 'south' });
		expect(selectionOf('north', 'north')).toEqual({ kind: 'actor', ids: ['north'] });
		expect(selectionOf('north', '')).toEqual({ kind: 'actor', ids: ['north'] });
	});

	it('lets the second go with the first', () => {
		expect(selectionOf('', 'south')).toEqual({ kind: 'none' });
	});
});
