import type { Dossier, LintMessage } from '../dossier';
import type { Places } from '../places';
import type { LintContext, Rule } from './rule';
import { rules } from './rules';

export interface LintOptions {
	/** Texts of sources by source id: what they say is then checked too. */
	texts?: ReadonlyMap<string, string>;
	/** The day of reading, YYYY-MM-DD; without it no claim counts as old. */
	today?: string;
	/** Default: all. */
	only?: readonly Rule[];
}

function contextOf(dossier: Dossier, places: Places, options: LintOptions): LintContext {
	return {
		dossier,
		claims: dossier.claims.filter((claim) => !isWithdrawn(claim)),
		actors: new Map(dossier.actors.map((actor) => [actor.id, actor])),
		predicates: new Map(dossier.vocabulary.predicates.map((predicate) => [predicate.id, predicate])),
		claimsById: new Map(dossier.claims.map((claim) => [claim.id, claim])),
		places,
		texts: options.texts ?? new Map(),
		today: options.today
	};
}

/** A claim is withdrawn by any `deprecated` but `false`. */
export function isWithdrawn(claim: { deprecated?: boolean | string }): boolean {
	return claim.deprecated !== undefined && claim.deprecated !== false;
}

/** Runs the rules over a dossier; messages come in the order of files, lines and rules. */
export function lint(dossier: Dossier, places: Places, options: LintOptions = {}): LintMessage[] {
	const context = contextOf(dossier, places, options);
	const messages: LintMessage[] = [];
	for (const rule of options.only ?? rules) {
		for (const { record, at = [], claim, message } of rule.check(context)) {
			const { file, line } = places.of(record, ...at);
			messages.push({
				rule: rule.id,
				severity: rule.severity,
				file,
				line,
				...(claim ? { claim } : {}),
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
