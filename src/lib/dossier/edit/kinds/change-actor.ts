import * as v from 'valibot';
import type { Actor } from '../../schema';
import { changesOf, editKind, name } from '../edit-kind';
import { EditRefused } from '../edit-refused';

/** Changes what is said of an actor. */
export const changeActor = editKind({
	schema: v.strictObject({ edit: v.literal('change-actor'), actor: name, set: changesOf<Actor>() }),
	words: ({ actor, set }) => `Change ${Object.keys(set).join(', ')} of ${actor}`,
	run(draft, { actor: id, set }) {
		if (set.id !== undefined && set.id !== id) {
			throw new EditRefused(`'${id}' keeps its id, on which addresses hang. Change its label.`);
		}
		draft.edit('actors.yaml').set([draft.actor(id).index], set);
	}
});
