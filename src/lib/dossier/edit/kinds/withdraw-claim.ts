import * as v from 'valibot';
import { editKind, name } from '../edit-kind';
import { EditRefused } from '../edit-refused';

/** Withdraws a claim: it stays in its file with the reason, and its number is never used again. */
export const withdrawClaim = editKind({
	schema: v.strictObject({ edit: v.literal('withdraw-claim'), claim: name, reason: v.string() }),
	words: ({ claim }) => `Withdraw ${claim}`,
	run(draft, { claim: id, reason }) {
		if (!reason.trim()) throw new EditRefused(`Say why ${id} is withdrawn; readers who cite it will ask.`);
		const { path, index } = draft.claim(id);
		draft.edit(path).set(['claims', index], { deprecated: reason });
		const number = Number(id.split('.').pop());
		const { next } = draft.folder.source(path);
		if (!(Number(next) > number)) draft.edit(path).set([], { next: number + 1 });
	}
});
