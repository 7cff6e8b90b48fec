import * as v from 'valibot';
import { claimSchema } from '../../schema';
import { editKind, name } from '../edit-kind';

/** Adds a claim at the end of its source, under the next free number. */
export const addClaim = editKind({
	schema: v.strictObject({
		edit: v.literal('add-claim'),
		source: name,
		claim: v.omit(claimSchema, ['id'])
	}),
	words: ({ source }) => `Add a claim to ${source}`,
	run(draft, { source, claim }) {
		const path = draft.source(source);
		const { next, retired } = draft.folder.source(path);
		const taken = draft.folder.claims(path).map(({ id }) => Number(String(id).split('.').pop()) || 0);
		const number = Math.max(Number(next) || 1, ...taken.map(after), ...(retired ?? []).map(after));
		const id = `${source}.${String(number).padStart(3, '0')}`;
		draft.edit(path).set([], { next: number + 1 });
		draft.edit(path).append(['claims'], { id, ...claim });
		draft.made.push(id);
	}
});

function after(number: number): number {
	return number + 1;
}
