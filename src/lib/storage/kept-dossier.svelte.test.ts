import { describe, expect, it } from 'vitest';
import { unzipFolder } from './disk/unzip-folder';
import { folder, freshName, note, summary, tab } from './device.test-support';
import { KeptDossier } from './kept-dossier.svelte';

describe('KeptDossier', () => {
	it('shows what is kept as it changes, and gives it as a zip', async () => {
		const device = await tab(freshName());
		const files = new Map([...folder, ['dossier.yaml', 'id: notes\n']]);
		const kept = new KeptDossier(await device.open(await device.create(files, summary)));
		const shown = () => [kept.now.state.kind, kept.now.canUndo, kept.waiting];
		expect(shown()).toEqual(['saved', false, 0]);
		note(kept.dossier, 'one');
		expect(shown()).toEqual(['saving', true, 1]);
		await kept.dossier.settled();
		expect(shown()).toEqual(['saved', true, 0]);
		kept.undo();
		expect(shown()).toEqual(['saving', false, 1]);
		expect((await unzipFolder(await kept.zip('notes'))).folder).toEqual(files);
		await kept.close();
		device.close();
	});

	it('asks before a page is left that holds what is not saved, and not otherwise', async () => {
		const device = await tab(freshName());
		const kept = new KeptDossier(await device.open(await device.create(folder, summary)));
		const asks = () => {
			const event = new Event('beforeunload', { cancelable: true });
			kept.warnOfLoss(event as BeforeUnloadEvent);
			return event.defaultPrevented;
		};
		expect(asks()).toBe(false);
		note(kept.dossier, 'one');
		expect(asks()).toBe(true);
		await kept.close();
		expect(asks()).toBe(false);
		device.close();
	});
});
