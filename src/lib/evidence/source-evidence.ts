import { dateWords } from '../dossier/date-words';
import type { LintMessage } from '../dossier/dossier';
import type { SourceRecord } from '../dossier/schema';
import type { EvidenceClaim, EvidenceSource } from './evidence';
import { evidenceClaim } from './evidence-claim';
import type { EvidenceContext } from './evidence-context';
import { citedSource, SourceNumbers } from './source-numbers';

/** Everything about one source. */
export interface SourceEvidence extends EvidenceSource {
	kindWords: string;
	/** The record as it was written down. */
	record: SourceRecord;
	/** "22 Nov 2026". */
	seenOn: string;
	/** "Rewrite of aje-patch-up (“Source: Al Jazeera”)". */
	derivedWords?: string;
	/** Ids of the other sources that share its origin: together they count once. */
	sameOrigin: string[];
	fingerprints: number;
	/** Every claim read in it, in order of the file, each on its own. */
	claims: EvidenceClaim[];
	warnings: LintMessage[];
}

const KINDS: Record<SourceRecord['kind'], string> = {
	report: 'Report',
	'secondary-rewrite': 'Secondary rewrite',
	syndication: 'Syndicated copy',
	'primary-document': 'Primary document',
	transcript: 'Transcript',
	opinion: 'Opinion',
	dataset: 'Data set',
	interview: 'Interview'
};

/** A source with every claim read in it; undefined for an unknown id. */
export function sourceEvidence(context: EvidenceContext, id: string): SourceEvidence | undefined {
	const { index, dossier } = context;
	const record = index.sources.get(id);
	if (!record) return undefined;
	const numbers = new SourceNumbers(index);
	const number = numbers.of(id);
	const { derivedFrom } = record;
	const from = derivedFrom && (derivedFrom.source ?? derivedFrom.origin);
	const relation = derivedFrom && `${derivedFrom.relation[0].toUpperCase()}${derivedFrom.relation.slice(1)}`;
	const file = `sources/${id}.yaml`;
	return {
		...citedSource(index, record, number),
		kindWords: KINDS[record.kind],
		record,
		seenOn: dateWords(record.seen.on),
		...(relation
			? {
					derivedWords: [
						relation,
						from && `of ${from}`,
						derivedFrom.credit && `(credit: “${derivedFrom.credit}”)`
					]
						.filter(Boolean)
						.join(' ')
				}
			: {}),
		sameOrigin: dossier.sources
			.filter((other) => other.origin === record.origin && other.id !== id)
			.map((other) => other.id),
		fingerprints: Object.keys(record.fingerprints ?? {}).length,
		claims: dossier.claims
			.filter((claim) => claim.source === id)
			.map((claim) => evidenceClaim(context, numbers, claim.id, { flat: true })),
		warnings: dossier.warnings.filter((message) => message.file.endsWith(file) && !message.claim)
	};
}
