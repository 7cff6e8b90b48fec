import * as v from 'valibot';
import { editKind, name } from '../edit-kind';
import { EditRefused } from '../edit-refused';

/** The stage of a view that a dossier has not described, as wide as the pages draw it. */
const SIZES = { wide: [820, 740], narrow: [390, 356] } as const;

/** Keeps an actor where it was put in a view; no other actor moves. */
export const pinActor = editKind({
	schema: v.strictObject({
		edit: v.literal('pin-actor'),
		view: v.picklist(['wide', 'narrow']),
		actor: name,
		/** Centre, in the pixels of the view's stage. */
		at: v.strictTuple([v.number(), v.number()]),
		/** Side on which the label stands. */
		label: v.optional(v.picklist(['above', 'below', 'left', 'right']))
	}),
	words: ({ actor }) => `Pin ${actor}`,
	run(draft, { view, actor, at, label }) {
		draft.actor(actor);
		if (!at.every(Number.isFinite)) throw new EditRefused(`A position is two numbers, got ${at.join(', ')}.`);
		const editor = draft.edit('dossier.yaml');
		const { views } = draft.folder.header;
		const labels = label && { [actor]: label };
		if (!views?.[view]) {
			const fresh = { size: SIZES[view], at: { [actor]: at }, everyone: true, ...(labels ? { labels } : {}) };
			return editor.set(views ? ['views'] : [], views ? { [view]: fresh } : { views: { [view]: fresh } });
		}
		editor.set(['views', view, 'at'], { [actor]: at });
		// a view that pinned nobody drew everyone, and goes on doing so
		if (!Object.keys(views[view].at).length) editor.set(['views', view], { everyone: true });
		if (!labels) return;
		if (views[view].labels) editor.set(['views', view, 'labels'], labels);
		else editor.set(['views', view], { labels });
	}
});
