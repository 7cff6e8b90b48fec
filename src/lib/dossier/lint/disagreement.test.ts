import { describe, expect, it } from 'vitest';
import { messagesOf } from './tiny-dossier';

const claims = (...bodies: string[]) => ({
	claims: bodies.map((body, index) => `id: one.00${index + 1}, ${body}`)
});
const tie = 'that: [pakistan, harbours, ttp]';

describe('unanswered', () => {
	it('asks for a reply to an accusation', () => {
		expect(messagesOf('W03', claims(`who: india, act: accuses, ${tie}`))).toEqual([
			'This accusation has no recorded reply. Look for one, and link it with respondsTo.'
		]);
	});

	it('is content with any reply', () => {
		const answered = claims(
			`who: india, act: accuses, ${tie}`,
			`who: pakistan, act: denies, ${tie}, respondsTo: [one.001]`
		);
		expect(messagesOf('W03', answered)).toEqual([]);
	});
});

describe('narratorDisputed', () => {
	it('names the claims that dispute the fact, an inverse among them', () => {
		const disputed = claims(
			`who: narrator, act: asserts, ${tie}`,
			'who: pakistan, act: denies, that: [ttp, harboured_by, pakistan]'
		);
		expect(messagesOf('W04', disputed)).toEqual([
			'The source states this as a fact; it is disputed in one.002. Check whether the text attributes it to somebody.'
		]);
	});

	it('takes the denial of a denial for an affirmation', () => {
		const denied = claims(
			`who: narrator, act: asserts, ${tie}, negated: true`,
			`who: pakistan, act: denies, ${tie}`,
			'who: india, act: denies, that: { claim: one.002 }'
		);
		expect(messagesOf('W04', denied)[0]).toMatch(/disputed in one\.003\./);
	});

	it('does not take an ended tie for a denied one', () => {
		const ended = claims(
			`who: narrator, act: asserts, ${tie}`,
			`who: india, act: asserts, ${tie}, phase: ended`
		);
		expect(messagesOf('W04', ended)).toEqual([]);
	});
});

describe('onePredicate', () => {
	const actors = Array.from(
		{ length: 12 },
		(_, index) => `id: g${index}, type: armed-group, label: "G${index}"`
	);
	const ties = (predicate: (index: number) => string) =>
		claims(
			...actors
				.slice(0, 9)
				.map((_, index) => `who: narrator, act: asserts, that: [pakistan, ${predicate(index)}, g${index}]`)
		);

	it('names the predicate and its share', () => {
		const tiny = ties((index) => (index < 6 ? 'attacks' : 'harbours'));
		tiny.claims.push('id: one.010, who: narrator, act: asserts, that: [pakistan, tolerates, g9]');
		expect(messagesOf('W20', { ...tiny, actors })).toEqual([
			"'attacks' stands in 60 % of the ties. Check whether a narrower predicate fits some of them."
		]);
	});

	it('is silent about a handful of ties', () => {
		expect(messagesOf('W20', { ...ties(() => 'attacks'), actors })).toEqual([]);
	});
});
