import { describe, expect, it } from 'vitest';
import { messagesOf } from './tiny-dossier';

const claims = (...bodies: string[]) => ({
	claims: bodies.map((body, index) => `id: one.00${index + 1}, ${body}`)
});
const tie = 'that: [pakistan, attacks, ttp]';

describe('accusationWithoutClaimant', () => {
	it('asks who accuses', () => {
		expect(messagesOf('E14', claims(`who: narrator, act: accuses, ${tie}`))).toEqual([
			"Who accuses? 'narrator' cannot accuse; use asserts, or name the accuser."
		]);
		expect(messagesOf('E14', claims(`who: india, act: accuses, ${tie}`))).toEqual([]);
	});
});

describe('denialWithoutObject', () => {
	it('asks what is denied', () => {
		expect(messagesOf('E16', claims('who: india, act: denies'))).toEqual([
			'This denies nothing. Point `that` at a tie, or give a claim id; a statement has `about` and `topic`.'
		]);
	});

	it('takes a tie, a claim or a statement', () => {
		const fine = claims(
			`who: india, act: denies, ${tie}`,
			'who: india, act: denies, that: { claim: one.001 }',
			'who: india, act: denies, about: [india], topic: guilt'
		);
		expect(messagesOf('E16', fine)).toEqual([]);
	});

	it('refuses a claim that is not there, and one that is about itself', () => {
		expect(messagesOf('E16', claims('who: india, act: denies, that: { claim: one.002 }'))).toEqual([
			"No claim 'one.002'. Did you mean 'one.001'?"
		]);
		const circle = claims(
			'who: india, act: denies, that: { claim: one.002 }',
			'who: india, act: denies, that: { claim: one.001 }'
		);
		expect(messagesOf('E16', circle)).toHaveLength(2);
	});

	it('refuses two things at once, and half a statement', () => {
		expect(
			messagesOf('E16', claims(`who: india, act: asserts, ${tie}, about: [india], topic: x`))[0]
		).toMatch(/at once/);
		expect(messagesOf('E16', claims('who: india, act: asserts, about: [india]'))[0]).toMatch(/needs both/);
	});
});

describe('hypotheticalAsserted', () => {
	it("repeats the text's word", () => {
		const found = messagesOf(
			'E19',
			claims(`who: narrator, act: asserts, ${tie}, at: { para: 1, words: "could attack" }`)
		);
		expect(found).toEqual(["The text says 'could'. Use predicts, and state the condition."]);
	});

	it('refuses a condition under asserts', () => {
		expect(
			messagesOf('E19', claims(`who: narrator, act: asserts, ${tie}, condition: "if it rains"`))
		).toEqual([
			'This is asserted, yet under a condition: "if it rains". Use predicts, or leave the condition out.'
		]);
	});

	it('leaves predictions, conditional demands and the month of May alone', () => {
		const fine = claims(
			`who: narrator, act: predicts, ${tie}, condition: "if it rains"`,
			`who: india, act: demands, ${tie}, condition: "if it rains"`,
			`who: narrator, act: asserts, ${tie}, at: { para: 1, words: "in May 2025" }`
		);
		expect(messagesOf('E19', fine)).toEqual([]);
	});
});
