import * as v from 'valibot';
import { editKind, name } from '../edit-kind';
import { EditRefused } from '../edit-refused';

/** Lets an actor be placed by the layout again. */
export const unpinActor = editKind({
	schema: v.strictObject({
		edit: v.literal('unpin-actor'),
		view: v.picklist(['wide', 'narrow']),
		actor: name
	}),
	words: ({ actor }) => `Unpin ${actor}`,
	run(draft, { view, actor }) {
		const record = draft.folder.header.views?.[view];
		if (!Object.hasOwn(record?.at ?? {}, actor)) throw new EditRefused(`'${actor}' is not pinned there.`);
		const editor = draft.edit('dossier.yaml');
		editor.set(['views', view, 'at'], { [actor]: null });
		const { labels } = record!;
		if (!labels || !Object.hasOwn(labels, actor)) return;
		if (Object.keys(labels).length === 1) editor.set(['views', view], { labels: null });
		else editor.set(['views', view, 'labels'], { [actor]: null });
	}
});
