import * as v from 'valibot';
import { actorReferences } from '../actor-references';
import { editKind, name } from '../edit-kind';
import { EditRefused } from '../edit-refused';

/** Takes away an actor that nothing names. */
export const removeActor = editKind({
	schema: v.strictObject({ edit: v.literal('remove-actor'), actor: name }),
	words: ({ actor }) => `Remove ${actor}`,
	run(draft, { actor: id }) {
		const { index } = draft.actor(id);
		const [first, ...others] = actorReferences(draft.folder, id);
		if (first) {
			const more = others.length ? ` and ${others.length} more` : '';
			throw new EditRefused(`'${id}' is named in ${first.where}${more}. Merge it with another actor.`);
		}
		draft.edit('actors.yaml').remove([index]);
	}
});
