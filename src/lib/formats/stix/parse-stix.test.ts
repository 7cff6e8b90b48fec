import { describe, expect, it } from 'vitest';
import type { Json } from '../json/read-json';
import { Reading } from '../reading';
import { parseStix } from './parse-stix';

const read = (...objects: Json[]) =>
	parseStix({ type: 'bundle', id: 'bundle--1', objects }, 'a.json', new Reading());
const MAKER = { type: 'identity', id: 'identity--m', name: 'Maker', identity_class: 'organization' };
const A = { type: 'intrusion-set', id: 'intrusion-set--a', name: 'A', aliases: ['Ay'], goals: ['x', 'y'] };
const B = { type: 'identity', id: 'identity--b', name: 'B', identity_class: 'individual' };
const TIE = {
	...{
		type: 'relationship',
		id: 'relationship--t',
		relationship_type: 'attributed-to',
		created_by_ref: MAKER.id
	},
	...{ source_ref: A.id, target_ref: B.id, start_time: '2024-01-05T00:00:00Z', confidence: 40 },
	external_references: [{ source_name: 'Report', url: 'https://example.org/r', description: 'page 3' }]
};

describe('parseStix', () => {
	it('makes actors of what has a name, with its type, other names and properties', () => {
		expect(read(A, B).actors).toMatchObject([
			{ label: 'A', type: 'armed-group', typeWord: 'intrusion-set', names: ['Ay'], note: 'goals: x; y.' },
			{ label: 'B', type: 'person', typeWord: 'individual' }
		]);
	});

	it('has a relationship said by who made it, from what it cites', () => {
		const { statements, sources } = read(MAKER, A, B, TIE);
		expect(statements).toMatchObject([
			{
				...{ claimant: MAKER.id, subject: A.id, relation: 'attributed to', object: B.id },
				...{ valid: '2024-01-05/..', sources: ['https://example.org/r'], note: 'Confidence in the file: 40.' }
			}
		]);
		expect(sources).toMatchObject([{ title: 'Report', url: 'https://example.org/r', note: 'page 3' }]);
	});

	it('reads an opinion that disagrees with a relationship as a denial of it', () => {
		const opinion = {
			type: 'opinion',
			id: 'opinion--o',
			opinion: 'disagree',
			authors: ['C'],
			object_refs: [TIE.id]
		};
		const { statements } = read(MAKER, A, B, TIE, opinion);
		expect(statements[1]).toMatchObject({
			act: 'denies',
			claimant: 'name:C',
			relation: 'attributed to',
			answers: [TIE.id]
		});
	});

	it('counts what has no place, and keeps it', () => {
		const agrees = {
			type: 'opinion',
			id: 'opinion--o',
			opinion: 'agree',
			authors: ['C'],
			object_refs: [TIE.id]
		};
		const half = { type: 'relationship', id: 'relationship--h', relationship_type: 'uses', source_ref: A.id };
		const note = { type: 'note', id: 'note--n', content: 'Look.', object_refs: [A.id] };
		expect(read(A, A, note, agrees, half, 7).leftoverCounts.map(([why]) => why)).toEqual([
			'A second object of the same id; the first was kept.',
			'An object without an id and a type; not kept.',
			'A note; kept as a note.',
			'An opinion that is no denial of a relationship; kept as a note.',
			'A relationship without both its ends and a type; not kept.'
		]);
	});

	it('refuses what is no bundle', () => {
		expect(() => parseStix({ type: 'report' }, 'a.json', new Reading())).toThrow(
			"its type is 'report'. Export a bundle."
		);
	});
});
