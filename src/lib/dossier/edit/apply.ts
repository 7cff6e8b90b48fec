import type { LintMessage } from '../dossier';
import type { DossierFolder } from '../write/folder';
import { Draft, type FileChange } from './draft';
import { editProblem, editWords, kindOfEdit, type Edit, type RestoreEdit } from './edit';
import { EditRefused } from './edit-refused';
import { ParsedFolder } from './parsed-folder';
import { inverseOf, spliced } from './splice';

/** An edit that was made. */
export interface Applied {
	folder: DossierFolder;
	/** The edit that turns it back. */
	inverse: RestoreEdit;
	/** Ids of what it made: the number of a new claim, the id of a new actor. */
	made: readonly string[];
	refused?: undefined;
}

/** An edit that was not made; the folder is as it was. */
export interface Refused {
	/** Why, and what to do, in an editor's words. */
	refused: string;
	/** What the linter would say of the result and does not say now. */
	messages: readonly LintMessage[];
}

export interface ApplyOptions {
	/** Whether the linter is asked. Default: yes; a journal of edits that it accepted needs no second asking. */
	lint?: boolean;
}

/** Makes one edit in a folder. Texts that it does not touch stay the same, letter for letter. Never throws. */
export function apply(folder: DossierFolder, edit: Edit, options: ApplyOptions = {}): Applied | Refused {
	const result = applyParsed(new ParsedFolder(folder), edit, options);
	if (result.refused !== undefined) return result;
	const { parsed, ...applied } = result;
	return { folder: parsed.folder, ...applied };
}

/** The same on a folder that was read before, which spares reading again what the edit does not touch. */
export function applyParsed(
	before: ParsedFolder,
	edit: Edit,
	{ lint = true }: ApplyOptions = {}
): (Omit<Applied, 'folder'> & { parsed: ParsedFolder }) | Refused {
	const problem = editProblem(edit);
	if (problem !== undefined) return { refused: problem, messages: [] };
	const draft = new Draft(before);
	try {
		kindOfEdit(edit)!.run(draft, edit);
		const { folder, back } = changed(before.folder, draft.changes);
		const parsed = new ParsedFolder(folder, before);
		const messages = lint ? newErrors(before.errors, parsed.errors) : [];
		if (messages.length) return { refused: messages[0].message, messages };
		return { parsed, inverse: { edit: 'restore', of: editWords(edit), files: back }, made: draft.made };
	} catch (error) {
		if (error instanceof EditRefused) return { refused: error.message, messages: [] };
		throw error;
	}
}

/** The folder after changes, and the changes that turn it back. */
function changed(
	folder: DossierFolder,
	changes: readonly FileChange[]
): { folder: DossierFolder; back: FileChange[] } {
	const files = new Map(folder);
	const back: FileChange[] = [];
	for (const change of changes) {
		const { path } = change;
		const text = files.get(path);
		if ('splices' in change) {
			const next = text === undefined ? undefined : spliced(text, change.splices);
			if (next === undefined)
				throw new EditRefused(`${path} has changed since, so this cannot be turned back.`);
			files.set(path, next);
			back.unshift({ path, splices: inverseOf(change.splices) });
		} else {
			if ((text ?? null) !== change.from) {
				throw new EditRefused(`${path} has changed since, so this cannot be turned back.`);
			}
			if (change.to === null) files.delete(path);
			else files.set(path, change.to);
			back.unshift({ path, from: change.to, to: change.from });
		}
	}
	return { folder: files, back };
}

/** Errors that were not there before; lines do not count, for they move. */
function newErrors(before: readonly LintMessage[], after: readonly LintMessage[]): LintMessage[] {
	const key = ({ rule, file, claim, message }: LintMessage) => [rule, file, claim, message].join('\n');
	const known = new Map<string, number>();
	for (const message of before) known.set(key(message), (known.get(key(message)) ?? 0) + 1);
	return after.filter((message) => {
		const left = known.get(key(message)) ?? 0;
		known.set(key(message), left - 1);
		return left <= 0;
	});
}
