import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../dossier/dossier';
import type { FormatId } from './format';
import type { ExportInput } from './format';
import { hostileDossier, HOSTILE_NAMES } from './hostile-dossier.test-support';
import { fileOf } from './import-file.test-support';
import { commonVocabulary, errorsIn } from './material/lint-dossier.test-support';
import { toDossier } from './material/to-dossier';
import { readerOf } from './readers';
import { Reading } from './reading';
import { inputOf, realInput } from './real-dossier.test-support';
import { formats } from './registry';

/** Formats that hold neither the whole header nor the vocabulary; their `loses` say so. */
const WITHOUT_HEADER: readonly FormatId[] = ['gexf', 'csv'];
const WHOLE = formats.filter(({ id }) => id !== 'ftm');
const format = (id: FormatId) => formats.find((one) => one.id === id)!;

async function importAgain(
	id: FormatId,
	input: ExportInput,
	options?: Record<string, string>
): Promise<Dossier> {
	const { bytes, name } = await format(id).write(input, options);
	const file = fileOf(bytes, name, 65_536);
	const found = await readerOf(bytes.subarray(0, 65_536), name)!.restore!(
		file,
		new Reading(),
		commonVocabulary()
	);
	return found!;
}

/** What a format may lose of the header, taken from both sides. */
function comparable({ header, vocabulary, actors, sources, claims }: Dossier, id: FormatId) {
	const { title, summary, licence } = header;
	const whole = !WITHOUT_HEADER.includes(id);
	return {
		...(whole ? { header, vocabulary } : { header: { title, summary, licence } }),
		...{ actors, sources, claims }
	};
}

describe('export and import again', () => {
	let real: ExportInput;
	beforeAll(async () => {
		real = await realInput();
	});

	it.each(WHOLE)('$id loses only what it says', async ({ id }) => {
		const again = await importAgain(id, real);
		expect(comparable(again, id)).toEqual(comparable(real.dossier, id));
		expect(errorsIn(again)).toEqual([]);
	});

	it.each(WHOLE)('$id loses only what it says of a selection', async ({ id }) => {
		const rows = Uint8Array.from({ length: real.ledger.size }, (_, row) => Number(row % 4 === 0));
		const again = await importAgain(id, { ...real, rows });
		expect(errorsIn(again)).toEqual([]);
		expect(again.claims.length).toBeGreaterThanOrEqual(40);
	});

	it.each(WHOLE)('$id keeps names that break careless programs', async ({ id }) => {
		const input = inputOf(hostileDossier());
		const again = await importAgain(id, input, { cells: 'lossless' });
		const xml = id === 'gexf' || id === 'graphml';
		const names = Object.values(HOSTILE_NAMES).map((name) =>
			xml ? name.replace('\u0007', '␇').replace('\u001b', '␛').replace('\0', '␀') : name
		);
		expect(again.actors.map(({ label }) => label)).toEqual([...names, 'paper']);
		expect(again.claims.map(({ says }) => says)).toEqual(input.dossier.claims.map(({ says }) => says));
	});

	it('takes back the apostrophes of tables that are safe in a spreadsheet', async () => {
		const input = inputOf(hostileDossier());
		for (const id of ['csv', 'datapackage'] as const) {
			const again = await importAgain(id, input);
			expect(again.actors.map(({ label }) => label)).toEqual(input.dossier.actors.map(({ label }) => label));
		}
	});

	it('ftm keeps actors, and of every claim on a tie who says it, by what act and where', async () => {
		const { bytes, name } = await format('ftm').write(real);
		const reader = readerOf(bytes.subarray(0, 65_536), name)!;
		expect(reader.id).toBe('ftm');
		const material = await reader.read(fileOf(bytes, name, 65_536), new Reading());
		expect(material.actors.map(({ label }) => label).sort()).toEqual(
			real.dossier.actors.map(({ label }) => label).sort()
		);
		const { ledger, dossier } = real;
		const onTies = dossier.claims.filter(({ id }) => ledger.tie[ledger.claims.code(id)] >= 0);
		expect(material.statements.map(({ key, act }) => [key, act]).sort()).toEqual(
			onTies.map(({ id, act }) => [id, act]).sort()
		);
		expect(material.sources).toHaveLength(17);
		const made = await toDossier(material, { vocabulary: commonVocabulary(), today: '2026-11-22' });
		expect(errorsIn(made.dossier)).toEqual([]);
	});

	it('takes the names of actors from the nodes of a graph, where somebody changed them there', async () => {
		const { bytes } = await format('graphml').write(real);
		const text = new TextDecoder().decode(bytes).replaceAll('>Pakistan<', '>Islamic Republic of Pakistan<');
		const file = fileOf(text, 'a.graphml', 65_536);
		const again = await readerOf(new TextEncoder().encode(text), 'a.graphml')!.restore!(
			file,
			new Reading(),
			commonVocabulary()
		);
		expect(again!.actors.find(({ id }) => id === 'pakistan')!.label).toBe('Islamic Republic of Pakistan');
	});

	it('says in words that records were changed into something else', async () => {
		const { bytes, name } = await format('jsonld').write(real);
		const text = new TextDecoder().decode(bytes).replaceAll('"act": "accuses"', '"act": "murmurs"');
		const file = fileOf(text, name, 65_536);
		const reader = readerOf(new TextEncoder().encode(text), name)!;
		await expect(reader.restore!(file, new Reading(), commonVocabulary())).rejects.toThrow(
			/claim 'arabnews-isk.001': .*The file was changed; export it from Hearsay anew\./
		);
	});
});
