import type { LintMessage } from '$lib/dossier/dossier';
import type { Edit } from '$lib/dossier/edit/edit';
import { readFolder } from '$lib/dossier/write/folder';
import type { OwnDossier } from '$lib/state/own-dossier.svelte';

/** Claims up to which the whole linter is asked while one types; beyond, only for what keeps an edit from being made. */
const WHOLE = 2000;

/** What would come of an edit. */
export interface Trial {
	/** Why it would not be made. */
	refused?: string;
	/** What the linter would say of the result and does not say now. */
	messages: readonly LintMessage[];
}

/** Asks what would come of an edit, without making it. */
export function tryEdit(own: OwnDossier, edit: Edit): Trial {
	const result = own.try(edit);
	if (result.refused !== undefined) return { refused: result.refused, messages: result.messages };
	if ((own.dossier?.claims.length ?? 0) > WHOLE) return { messages: [] };
	const known = new Set(own.messages.map(keyOf));
	return { messages: readFolder(result.folder).messages.filter((message) => !known.has(keyOf(message))) };
}

/** Lines do not count: they move. */
const keyOf = ({ rule, file, claim, message }: LintMessage) => [rule, file, claim, message].join('\n');
