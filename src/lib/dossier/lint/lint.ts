import type { Dossier, LintMessage } from '../dossier';
import { indexDossier } from '../dossier-index';
import type { Places } from '../places';
import type { Verification } from '../verify';
import type { Rule } from './rule';
import { rules } from './rules';

export interface LintOptions {
	/** Sources that were compared with their text: what was found then becomes messages too. */
	verified?: readonly Verification[];
	/** The day of reading, YYYY-MM-DD; without it no claim counts as old. */
	today?: string;
	/** Default: all. */
	only?: readonly Rule[];
}

/** Whether a claim was withdrawn: by any `deprecated` but `false`. */
export function isWithdrawn(claim: { deprecated?: boolean | string }): boolean {
	return claim.deprecated !== undefined && claim.deprecated !== false;
}

/** Runs the rules over a dossier; messages come in the order of files, lines and rules. */
export function lint(dossier: Dossier, places: Places, options: LintOptions = {}): LintMessage[] {
	const context = {
		dossier,
		index: indexDossier(dossier),
		claims: dossier.claims.filter((claim) => !isWithdrawn(claim)),
		places,
		verified: options.verified ?? [],
		today: options.today
	};
	const messages: LintMessage[] = [];
	for (const rule of options.only ?? rules) {
		for (const { record, at = [], line, claim, message } of rule.check(context)) {
			const place = places.of(record, ...at);
			messages.push({
				rule: rule.id,
				severity: rule.severity,
				file: place.file,
				line: line ?? place.line,
				...(claim === undefined ? {} : { claim }),
				message
			});
		}
	}
	return messages.sort(
		(a, b) =>
			compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule) || compare(a.message, b.message)
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
