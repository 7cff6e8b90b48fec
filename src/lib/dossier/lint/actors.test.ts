import { describe, expect, it } from 'vitest';
import { messagesOf } from './tiny-dossier';

describe('classAsGroup', () => {
	it('finds a class that speaks', () => {
		const claims = ['id: one.001, who: rebels, act: asserts, that: [pakistan, attacks, ttp]'];
		expect(messagesOf('W07', { claims })).toEqual([
			"'rebels' is a class, not a group: it has no one voice. Name who said it, if the source does."
		]);
	});

	it('finds a class that is led, and one that has parts', () => {
		const claims = ['id: one.001, who: narrator, act: asserts, that: [leader, leads, rebels]'];
		expect(messagesOf('W07', { claims })[0]).toMatch(/nothing leads it/);
		expect(
			messagesOf('W07', { actors: ['id: band, type: armed-group, label: B, partOf: rebels'] })[0]
		).toMatch(/Take partOf out\.$/);
	});

	it('lets a class be attacked', () => {
		expect(
			messagesOf('W07', {
				claims: ['id: one.001, who: narrator, act: asserts, that: [pakistan, attacks, rebels]']
			})
		).toEqual([]);
	});
});

describe('unusedActor', () => {
	it('names every actor that nothing names', () => {
		const claims = [
			'id: one.001, who: narrator, act: asserts, that: [qatar, mediates_between, [india, taliban]], mentions: [ttp], where: valley'
		];
		const found = messagesOf('W17', { claims });
		expect(found).toContain("No claim names 'refugees'. Code what was read about it, or take it out.");
		expect(found.join()).not.toMatch(/'(qatar|india|taliban|ttp|valley|pakistan|paper)'/);
	});
});
