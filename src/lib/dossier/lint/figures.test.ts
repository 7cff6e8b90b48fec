import { describe, expect, it } from 'vitest';
import { messagesOf } from './tiny-dossier';

const claims = (...bodies: string[]) => ({
	claims: bodies.map(
		(body, index) =>
			`id: one.00${index + 1}, who: narrator, act: asserts, about: [pakistan], topic: deaths, when: "2025", ${body}`
	)
});

describe('figureWithoutScope', () => {
	it('asks who was counted', () => {
		expect(messagesOf('W12', claims('figure: { measure: deaths, n: 10 }'))).toEqual([
			'Who was counted? The figure "deaths" has no population, so it compares with nothing. Add population.'
		]);
		expect(messagesOf('W12', claims('figure: { measure: deaths, n: 10, population: civilians }'))).toEqual(
			[]
		);
	});
});

describe('figuresConflict', () => {
	it('shows both numbers and the other claim', () => {
		expect(
			messagesOf('W13', claims('figure: { measure: deaths, min: 100 }', 'figure: { measure: deaths, n: 90 }'))
		).toEqual(['Figures conflict: 90 and 100 or more in one.001. Say in a note who counted what.']);
	});

	it('notices that different people were counted', () => {
		const found = messagesOf(
			'W13',
			claims(
				'figure: { measure: deaths, min: 100, population: civilians }',
				'figure: { measure: deaths, n: 120, population: everybody }'
			)
		);
		expect(found[0]).toMatch(
			/^Figures conflict: 120 \(everybody\) and 100 or more \(civilians\) in one\.001\./
		);
	});

	it('lets figures pass that agree, or that are of different things or times', () => {
		expect(
			messagesOf(
				'W13',
				claims('figure: { measure: deaths, min: 100 }', 'figure: { measure: deaths, n: 120 }')
			)
		).toEqual([]);
		expect(
			messagesOf('W13', claims('figure: { measure: deaths, n: 1 }', 'figure: { measure: wounded, n: 2 }'))
		).toEqual([]);
		const years = claims('figure: { measure: deaths, n: 1 }', 'figure: { measure: deaths, n: 2 }');
		years.claims[1] = years.claims[1].replace('"2025"', '"2024"');
		expect(messagesOf('W13', years)).toEqual([]);
	});

	it('compares claims that contradict each other, whatever they are about', () => {
		const linked = claims(
			'figure: { measure: deaths, n: 1 }',
			'figure: { measure: killed, n: 2 }, contradicts: [one.001]'
		);
		expect(messagesOf('W13', linked)).toHaveLength(1);
	});
});
