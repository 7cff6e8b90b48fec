import { describe, expect, it } from 'vitest';
import type { DossierFolder } from '../write/folder';
import { apply } from './apply';
import type { Edit } from './edit';
import { changedLines, tinyFolder } from './folder.test-support';

const source = [
	'# One source.',
	'id: one',
	'title: "A title"',
	'publisher: paper # the publisher',
	'kind: report',
	'origin: origin-one',
	'language: en',
	'published: "2025-10-12"',
	'archived: "https://archive.example/1"',
	'seen: { on: "2026-01-01", how: full-text }',
	'rights: { status: all-rights-reserved, quoteMaxWords: 5 }',
	'next: 3                       # next free claim number',
	'claims:',
	'  # about the rivalry',
	'  - id: one.001',
	'    who: narrator   # the paper itself',
	'    act: asserts',
	'    that: [pakistan, rivals, india]',
	'    at: { para: 1, words: "two words" }',
	'    says: "They are rivals."',
	'  - id: one.002',
	'    who: pakistan',
	'    act: accuses',
	'    that: [india, attacks, army]',
	'    target: india',
	'    at: { para: 2 }',
	'    says: "Pakistan says that India attacked its army."'
];
const header = [
	'principal: [pakistan, india] # the two',
	'views:',
	'  wide:',
	'    size: [820, 740]',
	'    at:',
	'      pakistan: [1, 2] # left',
	'      india: [3, 4]'
];
const folder = tinyFolder({ header: header.slice(1) }, { 'sources/one.yaml': source });

/** Makes an edit, checks that its inverse gives the folder back, and gives the changed lines by file. */
function change(edit: Edit, before: DossierFolder = folder): Record<string, string[]> {
	const result = apply(before, edit);
	if (result.refused !== undefined) throw new Error(result.refused);
	const back = apply(result.folder, result.inverse);
	expect(back.refused).toBeUndefined();
	expect([...(back as { folder: DossierFolder }).folder].sort()).toEqual([...before].sort());
	const paths = new Set([...before.keys(), ...result.folder.keys()]);
	const changed = [...paths].map((path) => [
		path,
		changedLines(before.get(path), result.folder.get(path))
	]) as [string, string[]][];
	return Object.fromEntries(changed.filter(([, lines]) => lines.length));
}

function refusal(edit: Edit, before: DossierFolder = folder): string | undefined {
	return apply(before, edit).refused;
}

describe('claims', () => {
	it('adds a claim under the next free number, at the end, in the order of the schema', () => {
		const claim = {
			says: 'India denies it.',
			who: 'india',
			act: 'denies' as const,
			that: ['india', 'attacks', 'army'] as [string, string, string],
			respondsTo: ['one.002'],
			at: { para: 2 }
		};
		expect(change({ edit: 'add-claim', source: 'one', claim })['sources/one.yaml'].slice(-7)).toEqual([
			'+   - id: one.003',
			'+     who: india',
			'+     act: denies',
			'+     that: [india, attacks, army]',
			'+     respondsTo: [one.002]',
			'+     at: { para: 2 }',
			'+     says: "India denies it."'
		]);
		const result = apply(folder, { edit: 'add-claim', source: 'one', claim });
		expect(result).toMatchObject({ made: ['one.003'] });
		expect((result as { folder: DossierFolder }).folder.get('sources/one.yaml')).toContain(
			'\nnext: 4                       # next free claim number\n'
		);
	});

	it('changes, adds and takes out fields, and leaves all other letters alone', () => {
		expect(
			change({ edit: 'change-claim', claim: 'one.001', set: { who: 'india', when: '2025', at: { para: 7 } } })
		).toEqual({
			'sources/one.yaml': [
				'-     who: narrator   # the paper itself',
				'-     act: asserts',
				'-     that: [pakistan, rivals, india]',
				'-     at: { para: 1, words: "two words" }',
				'+     who: india   # the paper itself',
				'+     act: asserts',
				'+     that: [pakistan, rivals, india]',
				'+     when: "2025"',
				'+     at: { para: 7 }'
			]
		});
		expect(change({ edit: 'change-claim', claim: 'one.002', set: { target: null } })).toEqual({
			'sources/one.yaml': ['-     target: india']
		});
		expect(change({ edit: 'change-claim', claim: 'one.002', set: { target: 'india' } })).toEqual({});
	});

	it('withdraws a claim with a reason', () => {
		expect(change({ edit: 'withdraw-claim', claim: 'one.002', reason: 'Misread.' })).toEqual({
			'sources/one.yaml': ['+     deprecated: "Misread."']
		});
		expect(refusal({ edit: 'withdraw-claim', claim: 'one.002', reason: ' ' })).toBe(
			'Say why one.002 is withdrawn; readers who cite it will ask.'
		);
	});

	it('is refused in the words of the linter, and of who knows the ids', () => {
		const set = (set: object): Edit => ({ edit: 'change-claim', claim: 'one.001', set });
		expect(refusal(set({ who: 'indja' }))).toBe("No actor 'indja'. Did you mean 'india'?");
		expect(refusal(set({ when: 'soon' }))).toMatch(/soon/);
		expect(refusal(set({ say: 'x' }))).toBe("Unknown key 'say'. Did you mean 'says'?");
		expect(refusal(set({ says: null }))).toBe("The key 'says' is missing. Add it: text.");
		expect(refusal(set({ id: 'one.009' }))).toMatch(/^one\.001 keeps its id/);
		expect(refusal({ edit: 'change-claim', claim: 'one.009', set: {} })).toBe("There is no claim 'one.009'.");
		expect(refusal({ edit: 'fly' } as unknown as Edit)).toMatch(/^This is not an edit that is known here/);
		expect(refusal({ edit: 'change-claim' } as unknown as Edit)).toMatch(/The key 'claim' is missing/);
	});

	it('may be made where other things are wrong already, but not worse', () => {
		const wrong = tinyFolder(
			{},
			{ 'sources/one.yaml': source.map((line) => line.replace('[india, attacks', '[indja, attacks')) }
		);
		const set = (set: object): Edit => ({ edit: 'change-claim', claim: 'one.001', set });
		expect(apply(wrong, set({ says: 'So.' })).refused).toBeUndefined();
		expect(apply(wrong, set({ who: 'nobody' })).refused).toMatch(/No actor 'nobody'/);
	});
});

describe('sources', () => {
	const two = {
		id: 'two',
		publisher: 'paper',
		kind: 'report' as const,
		origin: 'origin-two',
		language: 'en',
		seen: { on: '2026-01-02', how: 'full-text' as const },
		rights: { status: 'all-rights-reserved', quoteMaxWords: 5 }
	};
	it('adds a file, and takes away one without claims', () => {
		const added = apply(folder, { edit: 'add-source', source: two });
		const texts = (added as { folder: DossierFolder }).folder;
		expect(texts.get('sources/two.yaml')).toMatch(/^# One source.*\nid: two\npublisher: paper\n/);
		expect(texts.get('sources/two.yaml')).toMatch(/\nnext: 1 .*\nclaims: \[\]\n$/);
		change({ edit: 'add-source', source: two });
		expect(change({ edit: 'remove-source', source: 'two' }, texts)).toHaveProperty(['sources/two.yaml']);
		const claim = {
			who: 'narrator',
			act: 'asserts' as const,
			that: ['india', 'rivals', 'qatar'] as [string, string, string],
			at: { para: 1 },
			says: 'So.'
		};
		expect(
			change({ edit: 'add-claim', source: 'two', claim }, texts)['sources/two.yaml'].slice(0, 5)
		).toEqual([
			'- next: 1                       # next free claim number; numbers are never used again',
			'- claims: []',
			'+ next: 2                       # next free claim number; numbers are never used again',
			'+ claims:',
			'+   - id: two.001'
		]);
		expect(refusal({ edit: 'remove-source', source: 'one' })).toMatch(/^Claims were read in 'one'/);
		expect(refusal({ edit: 'add-source', source: { ...two, id: 'one' } })).toMatch(/exists already/);
	});
	it('changes what is said of a source, with the comment beside it kept', () => {
		expect(
			change({
				edit: 'change-source',
				source: 'one',
				set: { publisher: 'paper', author: 'Ada', archived: null }
			})
		).toEqual({
			'sources/one.yaml': expect.arrayContaining([
				'+ author: "Ada"',
				'- archived: "https://archive.example/1"'
			])
		});
		expect(refusal({ edit: 'change-source', source: 'oen', set: {} })).toBe(
			"There is no source 'oen'. Did you mean 'one'?"
		);
		expect(refusal({ edit: 'change-source', source: 'one', set: { next: 1 } })).toMatch(/'next' of a source/);
	});
});

describe('actors', () => {
	it('adds, changes and takes away an actor', () => {
		expect(change({ edit: 'add-actor', actor: { id: 'new', type: 'state', label: 'New' } })).toEqual({
			'actors.yaml': ['+ - id: new', '+   type: state', '+   label: "New"']
		});
		expect(
			change({ edit: 'change-actor', actor: 'qatar', set: { aliases: ['Doha'], label: 'State of Qatar' } })
		).toEqual({
			'actors.yaml': [
				'- - { id: qatar, type: state, label: "Qatar" }',
				'+ - { id: qatar, type: state, label: "State of Qatar", aliases: ["Doha"] }'
			]
		});
		expect(change({ edit: 'remove-actor', actor: 'qatar' })).toEqual({
			'actors.yaml': ['- - { id: qatar, type: state, label: "Qatar" }']
		});
		expect(refusal({ edit: 'remove-actor', actor: 'india' })).toBe(
			"'india' is named in one.001 and 3 more. Merge it with another actor."
		);
	});

	it('merges two actors everywhere, and keeps the names and the id of the one', () => {
		const lines = change({ edit: 'merge-actors', keep: 'qatar', merge: 'india' });
		expect(lines['actors.yaml']).toContain(
			'+ - { id: qatar, type: state, label: "Qatar", aliases: ["India"], xref: { formerId: "india" } }'
		);
		expect(lines['actors.yaml']).toContain('- - { id: india, type: state, label: "India" }');
		expect(lines['dossier.yaml']).toEqual(['-       india: [3, 4]', '+       qatar: [3, 4]']);
		expect(lines['sources/one.yaml']).toContain('+     that: [qatar, attacks, army]');
		expect(lines['sources/one.yaml']).toContain('+     target: qatar');
		expect(refusal({ edit: 'merge-actors', keep: 'pakistan', merge: 'india' })).toMatch(
			/^Subject and object are both 'pakistan'/
		);
		expect(refusal({ edit: 'merge-actors', keep: 'ttp', merge: 'rebels' })).toMatch(
			/'rebels' is a class of groups/
		);
	});

	it('splits an actor: the chosen claims name the new one', () => {
		const into = { id: 'new', type: 'state' as const, label: 'New' };
		const lines = change({ edit: 'split-actor', actor: 'india', into, claims: ['one.002'] });
		expect(lines['sources/one.yaml']).toEqual([
			'-     that: [india, attacks, army]',
			'-     target: india',
			'+     that: [new, attacks, army]',
			'+     target: new'
		]);
		expect(refusal({ edit: 'split-actor', actor: 'qatar', into, claims: ['one.002'] })).toBe(
			"one.002 does not name 'qatar'. Choose claims that do."
		);
	});
});

describe('vocabulary', () => {
	const aids = {
		...{ id: 'aids', label: 'aids', plural: 'aid', gerund: 'aiding', inverse: 'aided_by' },
		...{
			polarity: 'unknown' as const,
			category: 'other',
			subject: ['agents'],
			object: ['agents'],
			glyph: '+'
		}
	};
	it('gives the dossier a vocabulary of its own before it changes one that others share', () => {
		const result = apply(folder, { edit: 'add-predicate', predicate: aids });
		const texts = (result as { folder: DossierFolder }).folder;
		expect(texts.get('../vocabulary.yaml')).toBe(folder.get('../vocabulary.yaml'));
		expect(changedLines(folder.get('../vocabulary.yaml'), texts.get('vocabulary.yaml'))).toEqual(
			expect.arrayContaining(['+   - id: aids', '+     polarity: unknown'])
		);
		expect(
			change({ edit: 'change-predicate', predicate: 'aids', set: { polarity: 'cooperative' } }, texts)
		).toEqual({
			'vocabulary.yaml': ['-     polarity: unknown', '+     polarity: cooperative']
		});
		change({ edit: 'add-predicate', predicate: aids });
	});
	it('merges two predicates in every claim', () => {
		const lines = change({ edit: 'merge-predicates', keep: 'rivals', merge: 'attacks' });
		expect(lines['sources/one.yaml']).toEqual([
			'-     that: [india, attacks, army]',
			'+     that: [india, rivals, army]'
		]);
	});
});

describe('header', () => {
	it('changes the header', () => {
		expect(change({ edit: 'change-header', set: { title: 'New' } })).toEqual({
			'dossier.yaml': ['- title: T', '+ title: "New"']
		});
		expect(refusal({ edit: 'change-header', set: { id: 'x' } })).toMatch(/'id' is not changed/);
	});
	it('pins and unpins actors in a view, also in one that there was not', () => {
		expect(change({ edit: 'pin-actor', view: 'wide', actor: 'qatar', at: [5, 6] })).toEqual({
			'dossier.yaml': ['+       qatar: [5, 6]']
		});
		expect(change({ edit: 'pin-actor', view: 'wide', actor: 'pakistan', at: [5, 6], label: 'left' })).toEqual(
			{
				'dossier.yaml': [
					'-       pakistan: [1, 2] # left',
					'-       india: [3, 4]',
					'+       pakistan: [5, 6] # left',
					'+       india: [3, 4]',
					'+     labels:',
					'+       pakistan: left'
				]
			}
		);
		expect(change({ edit: 'pin-actor', view: 'narrow', actor: 'qatar', at: [5, 6] })).toEqual({
			'dossier.yaml': [
				'+   narrow:',
				'+     size: [390, 356]',
				'+     at:',
				'+       qatar: [5, 6]',
				'+     everyone: true'
			]
		});
		expect(change({ edit: 'unpin-actor', view: 'wide', actor: 'india' })).toEqual({
			'dossier.yaml': ['-       india: [3, 4]']
		});
	});
	it('adds, changes and takes away reading notes', () => {
		const note = { id: 'A1', where: 'P1', text: 'Doubtful: "so".' };
		const added = apply(folder, { edit: 'add-reading-note', note });
		const texts = (added as { folder: DossierFolder }).folder;
		expect(changedLines(folder.get('dossier.yaml'), texts.get('dossier.yaml'))).toEqual([
			'+ readingNotes:',
			'+   - { id: A1, where: "P1", text: "Doubtful: \\"so\\"." }'
		]);
		expect(
			change({ edit: 'change-reading-note', note: 'A1', set: { where: 'P2' } }, texts)['dossier.yaml'][1]
		).toContain('where: "P2"');
		expect(change({ edit: 'remove-reading-note', note: 'A1' }, texts)).toHaveProperty(['dossier.yaml']);
	});
});
