/** A page that puts a dossier among those of the device, for tests of what is done with it then. */
import { Device } from '$lib/storage/device';

const page = {
	/** Takes texts by their paths in as a dossier. Gives its key. */
	async make(texts: [path: string, text: string][]): Promise<string> {
		const device = await Device.open();
		const key = await device.create(new Map(texts), { title: 'Notes', actors: 0, sources: 0, claims: 0 });
		device.close();
		return key;
	}
};

export type MakingPage = typeof page;
Object.assign(window, { makingPage: page });
document.body.dataset.ready = '';
