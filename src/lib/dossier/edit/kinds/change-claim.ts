import * as v from 'valibot';
import type { Claim } from '../../schema';
import { changesOf, editKind, name } from '../edit-kind';
import { EditRefused } from '../edit-refused';

/** Changes fields of a claim. */
export const changeClaim = editKind({
	schema: v.strictObject({ edit: v.literal('change-claim'), claim: name, set: changesOf<Claim>() }),
	words: ({ claim, set }) => `Change ${Object.keys(set).join(', ')} of ${claim}`,
	run(draft, { claim: id, set }) {
		if (set.id !== undefined && set.id !== id) {
			throw new EditRefused(`${id} keeps its id. Withdraw it and add another claim.`);
		}
		const { path, index } = draft.claim(id);
		draft.edit(path).set(['claims', index], set);
	}
});
