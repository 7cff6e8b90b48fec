import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Folder } from './folder';
import { diffFolders, patchFolder } from './folder-patch';
import type { Entry } from './journal-entry';
import { afterEntry, nextStep, NOTHING_DONE, type UndoStack } from './undo-stack';

/** The same by keeping every folder: slow, and plainly right. */
class Reference {
	past: string[] = [];
	future: string[] = [];
	now = '';
	act(act: string) {
		if (act === 'undo' && this.past.length) {
			this.future.push(this.now);
			this.now = this.past.pop() as string;
		} else if (act === 'redo' && this.future.length) {
			this.past.push(this.now);
			this.now = this.future.pop() as string;
		} else if (act !== 'undo' && act !== 'redo') {
			this.past.push(this.now);
			this.future = [];
			this.now = act;
		}
	}
}

const acts = fc.array(fc.constantFrom('undo', 'redo', 'a\n', 'a\nb\n', 'b\n', 'c\nb\n'));

describe('the undo stack', () => {
	it('leads where keeping every version would lead, also when it is rebuilt from the entries', () => {
		fc.assert(
			fc.property(acts, (list) => {
				const reference = new Reference();
				const entries: Entry[] = [];
				let folder: Folder = new Map([['f', '']]);
				for (const act of list) {
					reference.act(act);
					const stack = entries.reduce<UndoStack>(afterEntry, NOTHING_DONE);
					const kind = act === 'undo' || act === 'redo' ? act : 'edit';
					const step =
						kind === 'edit' ? { patch: diffFolders(folder, new Map([['f', act]])) } : nextStep(stack, kind);
					if (step) {
						entries.push({ v: 1, seq: entries.length + 1, time: 0, kind, what: null, ...step });
						folder = patchFolder(folder, step.patch);
					}
					expect(folder.get('f')).toBe(reference.now);
				}
			})
		);
	});

	it('redoes an edit from before the loaded part of the journal', () => {
		const patch = diffFolders(new Map([['f', 'new']]), new Map([['f', 'old']]));
		const undo: Entry = { v: 1, seq: 9, time: 0, kind: 'undo', of: 3, what: null, patch };
		const stack = afterEntry(NOTHING_DONE, undo);
		expect(nextStep(stack, 'undo')).toBeUndefined();
		const step = nextStep(stack, 'redo');
		expect(step?.of).toBe(3);
		expect(patchFolder(new Map([['f', 'old']]), step!.patch).get('f')).toBe('new');
	});
});
