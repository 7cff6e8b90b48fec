import { describe, expect, it } from 'vitest';
import { messagesOf } from './tiny-dossier';

const accusation = (id: string, more = '') =>
	`id: ${id}, who: india, act: accuses, that: [leader, attacks, pakistan]${more}`;

describe('accusedPerson', () => {
	it('asks for a second origin or a reply', () => {
		expect(messagesOf('E23', { claims: [accusation('one.001')] })).toEqual([
			"'leader' is a person, accused by one origin and with no reply recorded. Add a second origin or the reply, or withdraw the claim."
		]);
	});

	it('passes with a reply or with two origins, not with two sources of one origin', () => {
		const reply =
			'id: one.002, who: leader, act: denies, that: [leader, attacks, pakistan], respondsTo: [one.001]';
		expect(messagesOf('E23', { claims: [accusation('one.001'), reply] })).toEqual([]);
		const second = { claims: [accusation('two.001')] };
		expect(messagesOf('E23', { claims: [accusation('one.001')], sources: { two: second } })).toEqual([]);
		const copy = { ...second, keys: { origin: 'origin-one' } };
		expect(messagesOf('E23', { claims: [accusation('one.001')], sources: { two: copy } })).toHaveLength(2);
	});

	it('looks at the target, and leaves groups and withdrawn claims alone', () => {
		const target = 'id: one.001, who: india, act: accuses, that: [ttp, attacks, pakistan], target: leader';
		expect(messagesOf('E23', { claims: [target] })).toHaveLength(1);
		expect(messagesOf('E23', { claims: [target.replace(', target: leader', '')] })).toEqual([]);
		expect(messagesOf('E23', { claims: [accusation('one.001', ', deprecated: "misread"')] })).toEqual([]);
	});
});

describe('withdrawnWithoutReason', () => {
	it('asks why', () => {
		for (const deprecated of ['true', '""']) {
			expect(messagesOf('E22', { claims: [accusation('one.001', `, deprecated: ${deprecated}`)] })).toEqual([
				'Say why this claim was withdrawn: deprecated: "the reason".'
			]);
		}
		expect(messagesOf('E22', { claims: [accusation('one.001', ', deprecated: "misread"')] })).toEqual([]);
	});
});
