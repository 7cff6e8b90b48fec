import { describe, expect, it } from 'vitest';
import type { Dossier } from '../dossier';
import { EditSession } from '../edit/session';
import type { Edit } from '../edit/edit';
import { realFolder, tinyFolder } from '../edit/folder.test-support';
import { diffDossiers, isSameVersion } from './diff-dossiers';
import { diffSentences, diffSummary } from './diff-sentences';

const folder = tinyFolder({
	claims: [
		'id: one.001, who: narrator, act: asserts, that: [pakistan, rivals, india], when: "2025"',
		'id: one.002, who: pakistan, act: expects, that: [india, attacks, army]',
		'id: one.003, who: india, act: expects, that: [pakistan, attacks, taliban]'
	]
});

/** The versions before and after some edits. */
function versions(edits: Edit[], start = folder): [Dossier, Dossier] {
	const session = new EditSession(start);
	const before = session.reading.dossier!;
	for (const edit of edits) expect(session.apply(edit).refused).toBeUndefined();
	return [before, session.reading.dossier!];
}

/** The difference as lines of text. */
function told(edits: Edit[]): string[] {
	const [before, after] = versions(edits);
	return diffSentences(diffDossiers(before, after), before, after).flatMap(({ heading, lines }) => [
		heading,
		...lines.flatMap(({ id, text, fields }) => [
			`${id ?? ''} ${text}`,
			...fields.map((field) => `  ${field}`)
		])
	]);
}

const added: Edit = {
	edit: 'add-claim',
	source: 'one',
	claim: { who: 'qatar', act: 'expects', that: ['india', 'rivals', 'pakistan'], at: { para: 2 }, says: 'So.' }
};

describe('diffDossiers', () => {
	it('finds nothing between a version and itself', () => {
		const [before] = versions([]);
		const diff = diffDossiers(before, structuredClone(before));
		expect(isSameVersion(diff)).toBe(true);
		expect(diffSummary(diff)).toBe('Nothing has changed.');
		expect(diffSentences(diff, before, before)).toEqual([]);
	});

	it('puts each claim in one list', () => {
		const [before, after] = versions([
			added,
			{ edit: 'withdraw-claim', claim: 'one.002', reason: 'Misread.' },
			{ edit: 'change-claim', claim: 'one.001', set: { when: '2024' } },
			{ edit: 'change-claim', claim: 'one.003', set: { when: '2024', note: 'Doubtful.' } }
		]);
		const ids = (list: readonly { id?: string; after?: { id: string } }[]) =>
			list.map(({ id, after: record }) => id ?? record?.id);
		const { claims, sources } = diffDossiers(before, after);
		expect(Object.fromEntries(Object.entries(claims).map(([key, list]) => [key, ids(list)]))).toEqual({
			...{ added: ['one.090'], withdrawn: ['one.002'], reinstated: [], redated: ['one.001'] },
			...{ changed: ['one.003'], removed: [] }
		});
		expect(sources.changed).toEqual([]);
		const back = diffDossiers(after, before).claims;
		expect(ids(back.reinstated)).toEqual(['one.002']);
		expect(ids(back.removed)).toEqual(['one.090']);
	});

	it('is told in sentences', () => {
		expect(
			told([
				added,
				{ edit: 'withdraw-claim', claim: 'one.002', reason: 'Misread.' },
				{ edit: 'change-claim', claim: 'one.001', set: { when: '2024', saidOn: '2024-01-02' } },
				{ edit: 'change-claim', claim: 'one.003', set: { that: ['pakistan', 'rivals', 'taliban'] } },
				{ edit: 'change-actor', actor: 'qatar', set: { short: 'QAT' } },
				{ edit: 'change-header', set: { title: 'New' } }
			])
		).toEqual([
			'Claims added',
			'one.090 QAT expects India to p Pakistan.',
			'Claims withdrawn',
			'one.002 Pakistan expects India to p Pakistan Army.',
			'  reason: Misread.',
			'Claims dated otherwise',
			'one.001 The Paper asserts that Pakistan rivals India (2024).',
			'  was: The Paper asserts that Pakistan rivals India (2025).',
			'  time: "2025" → "2024"',
			'  day of saying: now "2024-01-02"',
			'Claims changed',
			'one.003 India expects Pakistan to p Afghan Taliban.',
			'  content: ["pakistan","attacks","taliban"] → ["pakistan","rivals","taliban"]',
			'Actors changed',
			'qatar QAT.',
			'  short: now "QAT"',
			'The dossier',
			' Changed: title.',
			'  title: "T" → "New"'
		]);
	});

	it('counts the changes of the real dossier in one line', () => {
		const [before, after] = versions(
			[
				{ edit: 'merge-actors', keep: 'afghan-public', merge: 'afghan-refugees-in-pakistan' },
				{ edit: 'withdraw-claim', claim: 'ffr.001', reason: 'A headline.' },
				{ edit: 'change-predicate', predicate: 'rivals', set: { polarity: 'unknown' } }
			],
			realFolder()
		);
		expect(diffSummary(diffDossiers(before, after))).toMatch(
			/^1 claim withdrawn, \d+ changed; 1 actor removed, 1 changed; 1 predicate changed; positions of the dossier changed\.$/
		);
	});
});
