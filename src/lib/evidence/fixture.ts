/** A tiny hand-written dossier for the tests of this folder. */
import type { CodedClaim, Dossier } from '../dossier/dossier';
import type { Actor, Predicate, SourceRecord } from '../dossier/schema';
import { buildLedger } from '../ledger/build-ledger';
import type { RowMask } from '../ledger/ledger';
import { evidenceContext } from './evidence-context';

const verb = (
	id: string,
	label: string,
	plural: string,
	gerund: string,
	more: Partial<Predicate> = {}
): Predicate => ({
	...{ id, label, plural, gerund, inverse: `${id}_by`, polarity: 'hostile', category: 'hostile' },
	...{ subject: [], object: [], glyph: '+' },
	...more
});

const predicates: Predicate[] = [
	verb('harbours', 'harbours', 'harbour', 'harbouring', { polarity: 'third-party-hostile' }),
	verb('supports', 'supports', 'support', 'supporting', { polarity: 'cooperative' }),
	verb('attacks', 'attacks', 'attack', 'attacking'),
	verb('based_in', 'is based in', 'are based in', 'being based in', { polarity: 'neutral' })
];

const actors: Actor[] = [
	{ id: 'north', type: 'state', label: 'North' },
	{ id: 'south', type: 'state', label: 'South' },
	{ id: 'band', type: 'armed-group', label: 'Red Band', short: 'RB', inText: 'the RB' },
	{ id: 'rebels', type: 'group-class', label: 'Rebels', inText: 'rebels' },
	{ id: 'valley', type: 'territory', label: 'Valley' },
	{ id: 'ada', type: 'person', label: 'Ada Lark', office: 'spokeswoman', partOf: 'south' },
	{ id: 'paper', type: 'publisher', label: 'The Paper' },
	{ id: 'wire', type: 'publisher', label: 'The Wire' }
];

const source = (id: string, part: Partial<SourceRecord>): SourceRecord => ({
	...{ id, publisher: id, kind: 'report', origin: id, language: 'en', next: 99 },
	seen: { on: '2026-01-01', how: 'full-text' },
	...part
});

const sources: SourceRecord[] = [
	source('paper', { title: 'A quarrel', published: '2025-10-12~', publishedBasis: 'inferred' }),
	source('wire', { seen: { on: '2026-01-01', how: 'stored-excerpt' } })
];

const claim = (part: Partial<CodedClaim> & Pick<CodedClaim, 'id' | 'who' | 'act' | 'says'>): CodedClaim => ({
	source: part.id.split('.')[0],
	...part
});

const claims: CodedClaim[] = [
	claim({
		...{
			id: 'paper.001',
			who: 'north',
			act: 'accuses',
			that: ['south', 'harbours', 'band'],
			target: 'south'
		},
		...{
			when: '2025-10~',
			whenBasis: 'inferred',
			at: { para: 3, words: 'safe house' },
			says: 'North sees a refuge.'
		}
	}),
	claim({
		...{ id: 'paper.002', who: 'south', act: 'denies', that: ['south', 'harbours', 'band'] },
		...{ respondsTo: ['paper.001'], says: 'South says no.' }
	}),
	claim({
		...{
			id: 'paper.003',
			who: 'ada',
			onBehalfOf: 'south',
			act: 'denies',
			that: ['band', 'based_in', 'valley']
		},
		...{ saidOn: '2025-10-12', saidAt: 'Capital', respondsTo: ['paper.001'], respondsBasis: 'inferred' },
		...{ voice: 'quoted', says: 'Ada says the band is not there.' }
	}),
	claim({
		id: 'wire.001',
		who: 'narrator',
		act: 'asserts',
		that: ['band', 'based_in', 'valley'],
		says: 'They live there.'
	}),
	claim({
		...{
			id: 'wire.002',
			who: 'south',
			act: 'accuses',
			that: ['north', 'attacks', 'valley'],
			target: 'north'
		},
		...{ when: '2025-10-09', at: { words: 'blamed on North' }, says: 'South blames North for blasts.' }
	}),
	claim({
		...{ id: 'wire.003', who: 'narrator', act: 'asserts', about: ['north'], topic: 'trade-in-valley' },
		...{ voice: 'presupposed', says: 'Trade is down.' }
	}),
	claim({
		id: 'wire.004',
		who: 'north',
		act: 'accuses',
		that: ['south', 'harbours', 'rebels'],
		says: 'Rebels too.'
	}),
	claim({
		...{ id: 'wire.005', who: 'north', act: 'accuses', that: ['south', 'harbours', 'band'] },
		...{ contradicts: ['paper.003'], says: 'North repeats it.' }
	})
];

export const dossier: Dossier = {
	header: {
		id: 'quarrel',
		title: 'A quarrel',
		summary: 'Two states.',
		licence: 'CC-BY-4.0',
		principal: ['north']
	},
	vocabulary: {
		typeGroups: {},
		acts: [
			{ id: 'asserts', effect: 'affirms', meaning: 'states' },
			{ id: 'accuses', effect: 'alleges', meaning: 'charges' },
			{ id: 'denies', effect: 'denies', meaning: 'says no' }
		],
		predicates
	},
	actors,
	sources,
	claims,
	warnings: [
		{
			rule: 'W03',
			severity: 'warning',
			file: 'sources/wire.yaml',
			line: 9,
			claim: 'wire.002',
			message: 'No reply.'
		}
	]
};

/** The context of the tiny dossier; claims whose ids are given are set aside. */
export function tinyContext(without: readonly string[] = []) {
	const ledger = buildLedger(dossier);
	const rows: RowMask | undefined = without.length
		? Uint8Array.from(ledger.claims.values, (id) => (without.includes(id) ? 0 : 1))
		: undefined;
	return evidenceContext(dossier, ledger, rows);
}
