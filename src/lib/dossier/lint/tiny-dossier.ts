import { readDossier, type DossierText } from '../read-dossier';
import type { Verification } from '../verify';
import { lint } from './lint';
import { rules } from './rules';

/** For tests: a dossier of a few lines, of which each test writes only what it is about. */
export interface TinyDossier {
	/** Claims of the source `one`, in YAML flow style without braces; place and paraphrase are filled in. */
	claims?: string[];
	/** Keys of the source `one` in YAML: a value replaces the default, null leaves the key out. */
	source?: Record<string, string | null>;
	/** Further sources by id: their keys and claims. */
	sources?: Record<string, { keys?: Record<string, string | null>; claims?: string[] }>;
	/** Further actors, in YAML flow style without braces. */
	actors?: string[];
	/** Further lines of dossier.yaml. */
	header?: string[];
	/** Further predicates, in YAML flow style without braces. */
	predicates?: string[];
	today?: string;
	verified?: Verification[];
}

const actors = [
	'id: paper, type: publisher, label: "The Paper"',
	'id: pakistan, type: state, label: "Pakistan"',
	'id: india, type: state, label: "India"',
	'id: qatar, type: state, label: "Qatar"',
	'id: army, type: state-organ, label: "Pakistan Army", partOf: pakistan',
	'id: taliban, type: de-facto-authority, label: "Afghan Taliban"',
	'id: ttp, type: armed-group, label: "TTP"',
	'id: rebels, type: group-class, label: "Rebels"',
	'id: refugees, type: population, label: "Refugees"',
	'id: leader, type: person, label: "A Leader"',
	'id: somebody, type: unknown, label: "Somebody"',
	'id: valley, type: place, label: "The Valley"'
];

const predicates = [
	'id: harbours, inverse: harboured_by, polarity: third-party-hostile, category: hosting, subject: [armed], object: [armed-group, person, group-class], also: [shelters]',
	'id: tolerates, inverse: tolerated_by, polarity: third-party-hostile, category: support, subject: [armed], object: [armed-group], also: [shelters]',
	'id: hosts, inverse: hosted_by, polarity: cooperative, category: hosting, subject: [state], object: [population]',
	'id: rivals, inverse: rivals, symmetric: true, polarity: hostile, category: hostile, subject: [agents], object: [agents]',
	'id: attacks, inverse: attacked_by, polarity: hostile, category: hostile, subject: [agents], object: [agents]',
	'id: leads, inverse: led_by, polarity: neutral, category: governance, subject: [person], object: [agents]',
	'id: mediates_between, inverse: mediated_by, polarity: cooperative, category: mediation, subject: [agents], object: [agents]'
];

const sourceDefaults: Record<string, string> = {
	title: '"A title"',
	publisher: 'paper',
	kind: 'report',
	language: 'en',
	published: '"2025-10-12"',
	seen: '{ on: "2026-01-01", how: full-text }',
	rights: '{ status: all-rights-reserved, quoteMaxWords: 5 }',
	archived: '"https://archive.example/1"',
	next: '90'
};

function claimLine(claim: string): string {
	const place = /\bat:/.test(claim) ? '' : ', at: { para: 1 }';
	const says = /\bsays:/.test(claim) ? '' : ', says: "It is so."';
	return `  - { ${claim}${place}${says} }`;
}

function sourceText(
	id: string,
	keys: Record<string, string | null> = {},
	claims: string[] = []
): DossierText {
	const lines = [`id: ${id}`];
	for (const [key, value] of Object.entries({ origin: `origin-${id}`, ...sourceDefaults, ...keys })) {
		if (value !== null) lines.push(`${key}: ${value}`);
	}
	const list = claims.length ? ['claims:', ...claims.map(claimLine)] : ['claims: []'];
	return { path: `sources/${id}.yaml`, text: [...lines, ...list, ''].join('\n') };
}

function flow(records: string[]): string {
	return records.map((record) => `  - { ${record} }`).join('\n');
}

/** The files of a tiny dossier. */
export function tinyTexts(tiny: TinyDossier): DossierText[] {
	const words = (record: string) =>
		`${record}, label: "${/id: (\w+)/.exec(record)![1]}", plural: p, gerund: g, glyph: "x"`;
	return [
		{
			path: 'dossier.yaml',
			text: [
				'id: tiny',
				'title: T',
				'summary: S',
				'licence: CC-BY-4.0',
				'principal: []',
				...(tiny.header ?? [])
			].join('\n')
		},
		{ path: 'actors.yaml', text: flow([...actors, ...(tiny.actors ?? [])]).replace(/^ {2}/gm, '') },
		{
			path: '../vocabulary.yaml',
			text: [
				'typeGroups:',
				'  armed: [state, de-facto-authority, armed-group, state-organ, group-class]',
				'  agents: [state, de-facto-authority, armed-group, state-organ, group-class, person, population, unknown]',
				'acts:',
				'  - { id: asserts, effect: affirms, meaning: "states it" }',
				'predicates:',
				flow([...predicates, ...(tiny.predicates ?? [])].map(words))
			].join('\n')
		},
		sourceText('one', tiny.source, tiny.claims),
		...Object.entries(tiny.sources ?? {}).map(([id, { keys, claims }]) => sourceText(id, keys, claims))
	];
}

/** What one rule says of a tiny dossier: messages only, in order. Throws when the dossier has not the right shape. */
export function messagesOf(rule: string, tiny: TinyDossier): string[] {
	return foundBy(rule, tiny).map(({ message }) => message);
}

/** What one rule finds in a tiny dossier, whole. */
export function foundBy(rule: string, tiny: TinyDossier) {
	const { dossier, messages, places } = readDossier(tinyTexts(tiny));
	if (!dossier)
		throw new Error(messages.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
	const only = rules.filter(({ id }) => id === rule);
	if (only.length !== 1) throw new Error(`There is no rule ${rule}.`);
	return lint(dossier, places, { only, today: tiny.today, verified: tiny.verified });
}
