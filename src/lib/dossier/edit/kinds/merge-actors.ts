import * as v from 'valibot';
import type { Actor } from '../../schema';
import { actorReferences, rewriteActor } from '../actor-references';
import { editKind, name } from '../edit-kind';
import { EditRefused } from '../edit-refused';

/** Makes one actor of two: every place that names the second names the first, which keeps its names and its id. */
export const mergeActors = editKind({
	schema: v.strictObject({ edit: v.literal('merge-actors'), keep: name, merge: name }),
	words: ({ keep, merge }) => `Merge ${merge} into ${keep}`,
	run(draft, { keep, merge }) {
		if (keep === merge) throw new EditRefused(`'${keep}' is one actor already.`);
		const kept = draft.actor(keep);
		const merged = draft.actor(merge);
		const classes = [kept.actor, merged.actor].filter(({ type }) => type === 'group-class');
		if (classes.length === 1) {
			throw new EditRefused(
				`'${classes[0].id}' is a class of groups, not a group: who is meant by it is not said. Keep them apart.`
			);
		}
		rewriteActor(draft, actorReferences(draft.folder, merge), merge, keep);
		draft.edit('actors.yaml').set([kept.index], namesOfBoth(kept.actor, merged.actor));
		draft.edit('actors.yaml').remove([merged.index]);
	}
});

/** The names and codes of the merged actor, and its id under `formerId`, where the kept one has not got them. */
function namesOfBoth(kept: Actor, merged: Actor): Partial<Actor> {
	const own = [kept.label, kept.short];
	const aliases = [
		...(kept.aliases ?? []),
		...[merged.label, merged.short, ...(merged.aliases ?? [])].filter((alias) => alias !== undefined)
	].filter((alias) => !own.includes(alias));
	const former = [kept.xref?.formerId, merged.xref?.formerId, merged.id].filter((id) => id !== undefined);
	const partOf = kept.partOf === merged.id ? null : undefined;
	return {
		aliases: [...new Set(aliases)],
		xref: { ...merged.xref, ...kept.xref, formerId: former.join(' ') },
		...(partOf === null ? { partOf: partOf as unknown as undefined } : {})
	};
}
