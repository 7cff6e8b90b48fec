import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../lint/lint';
import { readDossier } from '../read-dossier';
import type { Claim } from '../schema';
import type { DossierFolder } from '../write/folder';
import { apply } from './apply';
import type { Edit } from './edit';
import { realFolder, tinyFolder } from './folder.test-support';
import { EditSession, replay } from './session';

/** The real dossier, of its sources three that answer none of the others. */
const real = new Map(
	[...realFolder()].filter(
		([path]) => !path.startsWith('sources/') || /lbc-russia|swarajya|hdn-istanbul/.test(path)
	)
);
const { dossier } = readDossier([...real].map(([path, text]) => ({ path, text })));

const claimId = fc.constantFrom(
	...dossier!.claims.map(({ id }) => id),
	'swarajya.006',
	'fresh.001',
	'nowhere.001'
);
const actorId = fc.constantFrom(...dossier!.actors.map(({ id }) => id), 'nobody');
const sourceId = fc.constantFrom('lbc-russia', 'swarajya', 'hdn-istanbul', 'fresh');
const predicateId = fc.constantFrom(...dossier!.vocabulary.predicates.map(({ id }) => id), 'aids');
const words = fc.oneof(fc.constantFrom('So: "it" is.', '# no comment', "- 'a'"), fc.string({ minLength: 1 }));

const claimChanges = fc.record(
	{
		who: actorId,
		act: fc.constantFrom('asserts', 'denies', 'expects'),
		that: fc.oneof(fc.tuple(actorId, predicateId, actorId), fc.constant(null)),
		negated: fc.constantFrom(true, null),
		when: fc.constantFrom('2025', '2025-10~', null, 'soon'),
		target: fc.oneof(actorId, fc.constant(null)),
		mentions: fc.oneof(fc.array(actorId), fc.constant(null)),
		at: fc.constantFrom({ para: 2 }, { para: 3, words: 'two words' }),
		says: words,
		note: fc.oneof(words, fc.constant(null)),
		hedge: fc.oneof(words, fc.constant(null)),
		asNamed: fc.oneof(words, fc.dictionary(fc.string(), words, { noNullPrototype: true }), fc.constant(null))
	},
	{ requiredKeys: [] }
);
const claim = fc.record({
	who: actorId,
	act: fc.constantFrom('asserts', 'expects'),
	that: fc.tuple(actorId, predicateId, actorId),
	at: fc.constant({ para: 2 }),
	says: words
});
const view = fc.constantFrom('wide', 'narrow');

const edit = fc.oneof(
	fc.record({ edit: fc.constant('add-claim'), source: sourceId, claim }),
	fc.record({ edit: fc.constant('change-claim'), claim: claimId, set: claimChanges }),
	fc.record({ edit: fc.constant('withdraw-claim'), claim: claimId, reason: words }),
	fc.record({
		edit: fc.constant('change-source'),
		source: sourceId,
		set: fc.record({ author: words, note: fc.oneof(words, fc.constant(null)) }, { requiredKeys: [] })
	}),
	fc.constant({
		edit: 'add-source',
		source: {
			...{ id: 'fresh', publisher: 'dawn', kind: 'report', origin: 'fresh', language: 'en' },
			seen: { on: '2026-01-01', how: 'full-text' },
			rights: { status: 'free', quoteMaxWords: 5 }
		}
	}),
	fc.record({ edit: fc.constant('remove-source'), source: sourceId }),
	fc.record({
		edit: fc.constant('add-actor'),
		actor: fc.record({ id: fc.constantFrom('new', 'newer'), type: fc.constant('state'), label: words })
	}),
	fc.record({
		edit: fc.constant('change-actor'),
		actor: actorId,
		set: fc.record({ label: words, aliases: fc.array(words), partOf: actorId }, { requiredKeys: [] })
	}),
	fc.record({ edit: fc.constant('remove-actor'), actor: actorId }),
	fc.record({ edit: fc.constant('merge-actors'), keep: actorId, merge: actorId }),
	fc.record({
		edit: fc.constant('split-actor'),
		actor: fc.constantFrom('pakistan', 'afghan-taliban'),
		into: fc.constant({ id: 'new', type: 'state', label: 'New' }),
		claims: fc.uniqueArray(claimId, { minLength: 1, maxLength: 2 })
	}),
	fc.record({
		edit: fc.constant('change-predicate'),
		predicate: predicateId,
		set: fc.record({ polarity: fc.constantFrom('unknown', 'neutral'), note: words }, { requiredKeys: [] })
	}),
	fc.record({ edit: fc.constant('merge-predicates'), keep: predicateId, merge: predicateId }),
	fc.record({ edit: fc.constant('change-header'), set: fc.record({ title: words }) }),
	fc.record({
		edit: fc.constant('pin-actor'),
		view,
		actor: actorId,
		at: fc.tuple(fc.integer(), fc.double({ noNaN: true }))
	}),
	fc.record({ edit: fc.constant('unpin-actor'), view, actor: actorId }),
	fc.record({
		edit: fc.constant('add-reading-note'),
		note: fc.record({ id: fc.constantFrom('A1', 'B1', 'B2'), where: words, text: words })
	}),
	fc.record({ edit: fc.constant('remove-reading-note'), note: fc.constantFrom('A1', 'A7', 'B1') })
) as fc.Arbitrary<Edit>;

const texts = (folder: DossierFolder) => [...folder].sort();

/** What the linter says of a folder that is read anew. */
function linted(folder: DossierFolder) {
	const { dossier, messages, places } = readDossier([...folder].map(([path, text]) => ({ path, text })));
	return { dossier, messages: dossier ? lint(dossier, places) : messages };
}

describe('EditSession', () => {
	it('gives, for any edits, what the linter accepts; takes each of them back and makes it again; and replays', () => {
		let made = 0;
		fc.assert(
			fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
				const session = new EditSession(real);
				const journal: Edit[] = [];
				const states = [texts(real)];
				session.listen((entry) => journal.push(JSON.parse(JSON.stringify(entry)) as Edit));
				for (const one of edits) {
					const before = texts(session.folder);
					const result = session.apply(one);
					if (result.refused !== undefined) {
						expect(result.refused).toMatch(/\S/);
						expect(texts(session.folder)).toEqual(before);
					} else {
						states.push(texts(session.folder));
						made += 1;
					}
				}
				const fresh = linted(session.folder);
				expect(fresh.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
				expect(session.reading.dossier).toEqual(fresh.dossier);
				expect(lint(session.reading.dossier!, session.reading.places)).toEqual(fresh.messages);
				for (let n = states.length - 2; n >= 0; n--) {
					session.undo();
					expect(texts(session.folder)).toEqual(states[n]);
				}
				expect(session.undo()).toBeUndefined();
				while (session.redo()) continue;
				expect(texts(session.folder)).toEqual(states[states.length - 1]);
				expect(texts(replay(real, journal).folder)).toEqual(texts(session.folder));
			}),
			{ numRuns: 25 }
		);
		expect(made).toBeGreaterThan(20);
	}, 60_000);

	it('names what can be undone and done again, and forgets the latter after another edit', () => {
		const session = new EditSession(tinyFolder());
		const title = (title: string): Edit => ({ edit: 'change-header', set: { title } });
		session.apply(title('A'));
		session.apply(title('B'));
		expect(session.undoWords).toBe('Change title of the dossier');
		expect(session.undo()).toBe('Change title of the dossier');
		expect(session.folder.get('dossier.yaml')).toContain('title: "A"');
		expect(session.redoWords).toBe('Change title of the dossier');
		session.apply(title('C'));
		expect(session.redo()).toBeUndefined();
		session.undo();
		session.undo();
		expect(session.undoWords).toBeUndefined();
		expect(session.folder).toEqual(tinyFolder());
	});

	it('tries an edit without making it', () => {
		const session = new EditSession(tinyFolder());
		expect(session.try({ edit: 'remove-actor', actor: 'qatar' }).refused).toBeUndefined();
		expect(session.folder).toEqual(tinyFolder());
		expect(session.undoWords).toBeUndefined();
	});
});

describe('replay', () => {
	it('ends at the first edit that cannot be made, and says which', () => {
		const edits: Edit[] = [
			{ edit: 'remove-actor', actor: 'qatar' },
			{ edit: 'remove-actor', actor: 'qatar' }
		];
		const { folder, refused } = replay(tinyFolder(), edits);
		expect(refused).toEqual({ edit: 2, message: "There is no actor 'qatar'." });
		expect(folder.get('actors.yaml')).not.toContain('qatar');
	});
	it('refuses to turn back a text that is not the one that was changed', () => {
		const folder = tinyFolder();
		const made = apply(folder, { edit: 'change-header', set: { title: 'New' } });
		const inverse = (made as { inverse: Edit }).inverse;
		expect(apply(folder, inverse).refused).toBe(
			'dossier.yaml has changed since, so this cannot be turned back.'
		);
	});
});

describe('a dossier of 10,000 claims', () => {
	const that: Claim['that'] = ['pakistan', 'rivals', 'india'];
	const line = (n: number) =>
		`id: one.${String(n + 1).padStart(3, '0')}, who: narrator, act: asserts, that: [pakistan, rivals, india]`;
	const large = tinyFolder({
		source: { next: '10001' },
		claims: Array.from({ length: 10_000 }, (_, n) => line(n))
	});

	it('reads again only the claim that was changed', () => {
		const session = new EditSession(large);
		expect(session.errors).toEqual([]);
		const before = session.reading.dossier!.claims;
		session.apply({ edit: 'change-claim', claim: 'one.5000', set: { says: 'Changed.' } });
		session.apply({
			edit: 'add-claim',
			source: 'one',
			claim: { who: 'india', act: 'expects', that, at: { para: 1 }, says: 'New.' }
		});
		const after = session.reading.dossier!.claims;
		expect(after).toHaveLength(10_001);
		expect(after.filter((claim, index) => claim !== before[index]).map(({ id }) => id)).toEqual([
			'one.5000',
			'one.10001'
		]);
	}, 30_000);
});
