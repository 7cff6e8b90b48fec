import * as v from 'valibot';
import { actorSchema } from '../../schema';
import { editKind } from '../edit-kind';
import { EditRefused } from '../edit-refused';

/** Adds an actor at the end of the list. */
export const addActor = editKind({
	schema: v.strictObject({ edit: v.literal('add-actor'), actor: actorSchema }),
	words: ({ actor }) => `Add ${actor.label}`,
	run(draft, { actor }) {
		if (draft.folder.actors.some(({ id }) => id === actor.id)) {
			throw new EditRefused(`The actor '${actor.id}' exists already. Give this one another id.`);
		}
		draft.edit('actors.yaml').append([], actor);
		draft.made.push(actor.id);
	}
});
