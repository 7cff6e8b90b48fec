/** A page with what src/lib/storage is tested by: one dossier, a field to type notes into, and how it stands. */
import { Device, type DeviceOptions } from '$lib/storage/device';
import { PickedFolder } from '$lib/storage/disk/picked-folder';
import { recallFolder, rememberFolder } from '$lib/storage/disk/saved-to';
import type { OpenDossier } from '$lib/storage/open-dossier';

const summary = { title: 'Notes', actors: 0, sources: 0, claims: 0 };
const field = document.querySelector('input') as HTMLInputElement;
const stands = document.querySelector('output') as HTMLOutputElement;
const blocked = document.querySelector('[role=alert]') as HTMLElement;

let device: Device;
let dossier: OpenDossier;

/** The version of a program that comes later. */
const later: DeviceOptions = {
	schema: 2,
	migrations: [{ to: 2, about: 'Nothing.', migrate: (rows) => rows }]
};

function show(): void {
	const { state, writes, readerWords } = dossier;
	const words = state.kind === 'notSaved' ? `Not saved: ${state.words} ${state.remedy}` : state.kind;
	stands.textContent = `${words}${writes ? '' : ` · ${readerWords}`}`;
	stands.dataset.seq = String(dossier.seq);
	// a test that kills the browser is told of every moment at which a reader would have read “Saved”
	if (state.kind === 'saved') (window as { shown?: (seq: number) => void }).shown?.(dossier.seq);
}

function note(text: string): void {
	const notes = dossier.folder.get('notes.md') ?? '';
	dossier.commit({ note: text }, new Map([...dossier.folder, ['notes.md', `${notes}${text}\n`]]));
}

/** A folder of the kind that a reader picks, in the browser's own part of the disk: no dialog can be answered here. */
const pickFolder = async () =>
	(await navigator.storage.getDirectory()).getDirectoryHandle('picked', { create: true });

const page = {
	/** Opens what is kept, and the first dossier in it; makes one where there is none. */
	async open(options: DeviceOptions & { later?: boolean } = {}): Promise<void> {
		device = await Device.open({
			...(options.later ? later : {}),
			...options,
			onBlocked: (words) => (blocked.textContent = words)
		});
		const [first] = await device.list();
		dossier = await device.open(first?.key ?? (await device.create(new Map([['notes.md', '']]), summary)));
		dossier.subscribe(show);
		show();
	},
	note,
	/** Changes files of the dossier, as an edit of the given words. */
	put(files: Record<string, string>, words: string): void {
		dossier.commit({ words }, new Map([...dossier.folder, ...Object.entries(files)]));
	},
	text: (path: string) => dossier.folder.get(path) ?? '',
	/** Writes notes one after the other for as long as the page lives. */
	async burst(): Promise<void> {
		for (let n = 0; ; n++) {
			note(`burst ${n}`);
			await new Promise((resolve) => setTimeout(resolve, n % 3));
		}
	},
	notes: () => (dossier.folder.get('notes.md') ?? '').split('\n').slice(0, -1),
	notices: () => dossier.notices,
	settled: () => dossier.settled(),
	retry: () => dossier.retry(),
	takeOver: (force?: boolean) => dossier.takeOver(force),
	undo: () => dossier.step('undo'),
	erase: () => device.erase(),
	history: async () => (await dossier.history()).map(({ kind }) => kind),
	/** Writes files into the picked folder past Hearsay, as an editor would. */
	async edit(files: Record<string, string>): Promise<void> {
		for (const [path, text] of Object.entries(files)) {
			const [name, ...above] = path.split('/').reverse();
			let directory = await pickFolder();
			for (const step of above.reverse()) {
				directory = await directory.getDirectoryHandle(step, { create: true });
			}
			const stream = await (await directory.getFileHandle(name, { create: true })).createWritable();
			await stream.write(text);
			await stream.close();
		}
	},
	/** Opens the dossier in the picked folder, takes it in, and remembers the folder. */
	async openFolder(): Promise<{ files: Record<string, string>; leftOut: string[] }> {
		const picked = new PickedFolder(await pickFolder());
		const { folder, leftOut } = await picked.read();
		dossier = await device.open(await device.create(folder, summary));
		await rememberFolder(device.rows, dossier.key, picked);
		return { files: Object.fromEntries(folder), leftOut: leftOut.map(({ path }) => path) };
	},
	/** Saves the dossier with some files changed to the folder that is remembered. */
	async saveFolder(files: Record<string, string | null>, overwrite = false) {
		const after = new Map(dossier.folder);
		for (const [path, text] of Object.entries(files)) {
			if (text === null) after.delete(path);
			else after.set(path, text);
		}
		dossier.commit(null, after);
		const picked = await recallFolder(device.rows, dossier.key);
		if (!picked) throw new Error('No folder is remembered.');
		const written = await picked.write(dossier.folder, overwrite);
		await rememberFolder(device.rows, dossier.key, picked);
		return written;
	},
	persist: () => device.persist(),
	readOnly: () => device.readOnly
};

export type StoragePage = typeof page;
Object.assign(window, { storagePage: page });
field.addEventListener('keydown', ({ key }) => {
	if (key !== 'Enter') return;
	note(field.value);
	field.value = '';
});
document.body.dataset.ready = '';
