/** What bench/journal.bench.ts measures in a page: keeping one more claim in a dossier of many. */
import { Device } from '$lib/storage/device';
import type { OpenDossier } from '$lib/storage/open-dossier';

const claim = (source: number, n: number) => `  - id: s${source}.${n}
    who: actor-${n % 77}
    act: accuses
    that: [actor-${(n * 7) % 77}, supports, actor-${(n * 13) % 77}]
    when: "2025-10~"
    at: { para: ${n % 40}, words: "so many words" }
    says: "Actor ${n % 77} accuses actor ${(n * 7) % 77} of supporting actor ${(n * 13) % 77}."
`;

/** One source file as people write it: a head with the next number, then its claims. */
function source(id: number, count: number): string {
	const claims = Array.from({ length: count }, (_, n) => claim(id, n + 1)).join('');
	return `id: s${id}\ntitle: "Source ${id}"\nnext: ${count + 1}\nclaims:\n${claims}`;
}

let folder = new Map<string, string>();
let dossier: OpenDossier;
let device: Device;
let key = '';
/** How many claims the file that is added to holds. */
let last = 0;
let peer: IDBDatabase;
let plain: object[] = [];

const request = <T>(asked: IDBRequest<T>) =>
	new Promise<T>((resolve, reject) => {
		asked.onsuccess = () => resolve(asked.result);
		asked.onerror = () => reject(asked.error);
	});

async function setUp(sources: number, claims: number): Promise<{ bytes: number }> {
	last = claims / sources;
	folder = new Map([['dossier.yaml', 'id: random\ntitle: Random\n']]);
	for (let id = 0; id < sources; id++) folder.set(`sources/s${id}.yaml`, source(id, last));
	device = await Device.open({ name: `bench-${sources}-${claims}` });
	key = await device.create(folder, { title: 'Random', actors: 77, sources, claims });
	dossier = await device.open(key);
	plain = Array.from({ length: claims }, (_, n) => ({ id: `s.${n}`, yaml: claim(0, n) }));
	const opening = indexedDB.open(`peer-${sources}-${claims}`, 1);
	opening.onupgradeneeded = () => opening.result.createObjectStore('keyval');
	peer = await request(opening);
	return { bytes: (await device.list())[0].bytes };
}

/** One more claim, until it is shown as saved: diffed, sealed, written, read back, compared. */
async function append(): Promise<void> {
	const path = 'sources/s0.yaml';
	const text = folder.get(path) as string;
	last++;
	const changed = text.replace(`next: ${last}\n`, `next: ${last + 1}\n`) + claim(0, last);
	folder = new Map(folder).set(path, changed);
	const saved = new Promise<void>((resolve, reject) => {
		const stop = dossier.subscribe(() => {
			const { kind } = dossier.state;
			if (kind === 'saving') return;
			stop();
			if (kind === 'saved') resolve();
			else reject(new Error(`The entry is not saved: ${kind}.`));
		});
	});
	started = performance.now();
	dossier.commit({ add: `s0.${last}` }, folder);
	held.push(performance.now() - started);
	await saved;
}
let started = 0;
/** Milliseconds of every commit until it gave the main thread back. */
let held: number[] = [];

/** The same claim, kept as one would without a journal: the whole dossier as one value, not read back. */
async function putWhole(): Promise<void> {
	plain = [...plain, { id: `s.${plain.length}`, yaml: claim(0, plain.length) }];
	started = performance.now();
	const transaction = peer.transaction('keyval', 'readwrite');
	transaction.objectStore('keyval').put(JSON.stringify(plain), 'dossier');
	await new Promise<void>((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onerror = () => reject(transaction.error);
	});
}

async function times(work: 'append' | 'putWhole', runs: number): Promise<{ all: number[]; held: number[] }> {
	const all: number[] = [];
	held = [];
	for (let run = 0; run < runs; run++) {
		await (work === 'append' ? append() : putWhole());
		all.push(performance.now() - started);
		// as far apart as a fast typist's entries would never be: a snapshot finds time between them
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
	return { all, held };
}

/** Opens the dossier anew: the newest snapshot, and the journal after it. */
async function reopen(): Promise<number> {
	await dossier.settled();
	dossier.close();
	const start = performance.now();
	dossier = await device.open(key);
	return performance.now() - start;
}

const journalBench = { setUp, times, reopen };
export type JournalBench = typeof journalBench;
Object.assign(globalThis, { journalBench });
