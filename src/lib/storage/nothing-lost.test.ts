import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Device } from './device';
import { folder, freshName, note, summary, tab } from './device.test-support';
import type { OpenDossier } from './open-dossier';

/** What may happen to a tab: work, a browser that fails before or after it has written, a crash, another tab. */
const happening = fc.oneof(
	{ weight: 5, arbitrary: fc.constant('note') },
	{ weight: 3, arbitrary: fc.constant('settles') },
	fc.constantFrom('undo', 'redo', 'fails before', 'fails after', 'garbles', 'crash', 'takeover')
);

class Trial {
	device!: Device;
	dossier!: OpenDossier;
	/** The text that was last shown as saved, and every later one. */
	acceptable: string[] = ['none\n'];
	#count = 0;
	/** Whether the browser has ever written other than it was told. */
	#garbled = false;

	constructor(
		readonly name: string,
		public key = ''
	) {}

	async open(): Promise<void> {
		this.device = await tab(this.name);
		this.key ||= await this.device.create(folder, summary);
		this.dossier = await this.device.open(this.key);
		if (!this.dossier.writes) expect(await this.dossier.takeOver(true)).toBe(null);
		const { dossier } = this;
		dossier.subscribe(() => {
			if (dossier.state.kind === 'saved' && dossier === this.dossier) this.acceptable = [this.text];
		});
	}

	get text(): string {
		return this.dossier.folder.get('notes.md') as string;
	}

	async happen(what: string): Promise<void> {
		const { rows } = this.device;
		const append = Object.getPrototypeOf(rows).append as typeof rows.append;
		if (what === 'note') note(this.dossier, `note ${++this.#count}`);
		else if (what === 'undo' || what === 'redo') this.dossier.step(what);
		else if (what === 'settles') await this.dossier.settled();
		else if (what === 'crash') await this.#crash();
		else if (what === 'takeover') await this.#takeOver();
		else {
			rows.append = async (...args) => {
				rows.append = append;
				if (what === 'garbles') {
					this.#garbled = true;
					const [pen, head, entries] = args;
					return append.call(
						rows,
						pen,
						head,
						entries.map((row) => ({ ...row, body: `${row.body} ` }))
					);
				}
				if (what === 'fails after') await append.apply(rows, args);
				throw new DOMException('Broken off.', 'AbortError');
			};
		}
		this.acceptable.push(this.text);
	}

	/** The tab is gone, with whatever it was doing; another one opens the dossier. */
	async #crash(): Promise<void> {
		const { acceptable } = this;
		this.device.close();
		await this.open();
		expect(acceptable).toContain(this.text);
		if (!this.#garbled) expect(this.dossier.notices).toEqual([]);
		this.acceptable = [this.text];
	}

	/** Another tab takes over by force; work that the first could not save stays with it. */
	async #takeOver(): Promise<void> {
		await this.dossier.settled();
		const { acceptable, dossier: first } = this;
		const [before, wasSaved] = [this.text, first.state.kind === 'saved'];
		await this.open();
		expect(acceptable).toContain(this.text);
		if (wasSaved) expect(this.text).toBe(before);
		else expect(first.folder.get('notes.md')).toBe(first.state.kind === 'saved' ? this.text : before);
		this.acceptable = [this.text];
	}
}

it('whatever happens, what was shown as saved is there, or something later', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (happenings) => {
			const trial = new Trial(freshName());
			await trial.open();
			for (const what of happenings) await trial.happen(what);
			await trial.happen('crash');
		}),
		{ numRuns: 300 }
	);
});
