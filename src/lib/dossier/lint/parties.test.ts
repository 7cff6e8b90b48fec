import { describe, expect, it } from 'vitest';
import { messagesOf } from './tiny-dossier';

const claim = (that: string, more = '') => ({
	claims: [`id: one.001, who: pakistan, act: accuses, that: ${that}${more}`]
});

describe('selfTie', () => {
	it('says so when both ends are one actor', () => {
		expect(messagesOf('E04', claim('[pakistan, attacks, pakistan]'))[0]).toMatch(
			/^Subject and object are both 'pakistan'\./
		);
		expect(messagesOf('E04', claim('[pakistan, attacks, ttp]'))).toEqual([]);
	});
});

describe('targetNotAParty', () => {
	it('names the parties that a target could be', () => {
		expect(messagesOf('E15', claim('[taliban, harbours, ttp]', ', target: india'))).toEqual([
			"Target 'india' is not a party to the alleged tie. Name one of taliban, ttp, or leave target out."
		]);
	});

	it('takes an organ of a party for a party, and the addressee of a demand for whoever it is', () => {
		expect(messagesOf('E15', claim('[pakistan, harbours, ttp]', ', target: army'))).toEqual([]);
		const demand = 'id: one.001, who: india, act: demands, that: [pakistan, attacks, ttp], target: qatar';
		expect(messagesOf('E15', { claims: [demand] })).toEqual([]);
	});
});

describe('mediation', () => {
	it('needs two parties', () => {
		expect(messagesOf('E18', claim('[qatar, mediates_between, [pakistan]]'))).toEqual([
			'Mediation needs two or more parties; you name pakistan. Write [qatar, mediates_between, [one, other]].'
		]);
		expect(messagesOf('E18', claim('[qatar, mediates_between, [pakistan, taliban]]'))).toEqual([]);
	});

	it('keeps the mediator out of the parties', () => {
		expect(messagesOf('E18', claim('[qatar, mediates_between, [qatar, taliban]]'))).toEqual([
			"The mediator 'qatar' stands among the parties. Mediation needs two or more others."
		]);
	});

	it('allows no other predicate a list', () => {
		expect(messagesOf('E18', claim('[taliban, harbours, [ttp, rebels]]'))).toEqual([
			"Only mediates_between takes a list of parties; 'harbours' takes one object. Write one claim for each."
		]);
	});
});
