import { describe, expect, it } from 'vitest';
import { messagesOf } from './tiny-dossier';

const claim = (that: string, more = '') => ({
	claims: [`id: one.001, who: narrator, act: asserts, that: ${that}${more}`]
});

describe('domainAndRange', () => {
	it('says what the predicate needs, what it got, and which other predicate would do', () => {
		expect(messagesOf('E03', claim('[pakistan, hosts, ttp]'))).toEqual([
			"'hosts' needs a population as object; 'ttp' is an armed group. Use harbours?"
		]);
	});

	it('looks at the subject too, and at both ends of an inverse', () => {
		expect(messagesOf('E03', claim('[ttp, leads, taliban]'))).toEqual([
			"'leads' needs a person as subject; 'ttp' is an armed group. Change the predicate or the actor."
		]);
		expect(messagesOf('E03', claim('[taliban, led_by, leader]'))).toEqual([]);
	});

	it('wants a place where a place belongs', () => {
		expect(messagesOf('E03', claim('[pakistan, attacks, ttp]', ', where: india'))).toEqual([
			"'where' needs a place or a territory; 'india' is a state. Name the place."
		]);
		expect(messagesOf('E03', claim('[pakistan, attacks, ttp]', ', where: valley'))).toEqual([]);
	});
});
