import * as v from 'valibot';
import { actorSchema } from '../../schema';
import { actorReferences, rewriteActor } from '../actor-references';
import { editKind, name } from '../edit-kind';
import { EditRefused } from '../edit-refused';

/** Makes two actors of one: the claims chosen name the new one from then on. */
export const splitActor = editKind({
	schema: v.strictObject({
		edit: v.literal('split-actor'),
		actor: name,
		into: actorSchema,
		claims: v.pipe(v.array(name), v.minLength(1, 'Choose the claims that are about the new actor.'))
	}),
	words: ({ actor, into }) => `Split ${into.label} off ${actor}`,
	run(draft, { actor: id, into, claims }) {
		draft.actor(id);
		if (draft.folder.actors.some((actor) => actor.id === into.id)) {
			throw new EditRefused(`The actor '${into.id}' exists already. Give the new one another id.`);
		}
		for (const claim of claims) draft.claim(claim);
		const references = actorReferences(draft.folder, id, new Set(claims));
		const named = new Set(references.map(({ where }) => where));
		const other = claims.find((claim) => !named.has(claim));
		if (other) throw new EditRefused(`${other} does not name '${id}'. Choose claims that do.`);
		rewriteActor(draft, references, id, into.id);
		draft.edit('actors.yaml').append([], into);
		draft.made.push(into.id);
	}
});
