import { parseDate, type DateError } from '../edtf';
import type { CodedClaim } from '../dossier';
import type { SourceRecord } from '../schema';
import type { Finding, LintContext, Rule } from './rule';

/** Every date of the dossier, with the record and keys that lead to it. */
function* dates({ dossier }: LintContext): Iterable<Omit<Finding, 'message'> & { text: string }> {
	for (const record of dossier.sources as SourceRecord[]) {
		if (record.published !== undefined) yield { record, at: ['published'], text: record.published };
		yield { record, at: ['seen', 'on'], text: record.seen.on };
	}
	for (const record of dossier.claims as CodedClaim[]) {
		for (const key of ['when', 'saidOn'] as const) {
			const text = record[key];
			if (text !== undefined) yield { record, at: [key], claim: record.id, text };
		}
	}
}

function* wrongDates(context: LintContext, wanted: (error: DateError) => boolean): Iterable<Finding> {
	// Thousands of claims share a handful of dates.
	const errors = new Map<string, DateError | undefined>();
	for (const { text, ...place } of dates(context)) {
		if (!errors.has(text)) {
			const date = parseDate(text);
			errors.set(text, 'error' in date ? date : undefined);
		}
		const error = errors.get(text);
		if (error && wanted(error)) yield { ...place, message: error.error };
	}
}

export const badDate: Rule = {
	id: 'E11',
	severity: 'error',
	about: 'A date that is not EDTF.',
	check: (context) => wrongDates(context, (error) => !error.reversed)
};

/** The reader finds these before the schema takes the number for a mistake of its own. */
export const unquotedDate: Rule = {
	id: 'E12',
	severity: 'error',
	about: 'A date that is not in quotes, so that readers of YAML take it for a number or a timestamp.',
	check: ({ places }) => places.unquotedDates()
};

export const reversedInterval: Rule = {
	id: 'E13',
	severity: 'error',
	about: 'An interval that ends before it starts.',
	check: (context) => wrongDates(context, (error) => error.reversed === true)
};
