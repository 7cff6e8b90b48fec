import { beforeAll, describe, expect, it } from 'vitest';
import { nameOf } from '../dossier/actor-name';
import { claimantOf, indexDossier } from '../dossier/dossier-index';
import { listTies } from '../ledger/ties';
import { FORMAT_IDS, type ExportInput, type FormatId } from './format';
import { foreignReaders } from './foreign-readers.test-support';
import { HOSTILE_NAMES, hostileDossier } from './hostile-dossier.test-support';
import { inputOf, realInput } from './real-dossier.test-support';
import { formats } from './registry';

const LOSSLESS = { cells: 'lossless' };
/** XML has no control characters: their pictures stand for them. */
const IN_XML: readonly FormatId[] = ['gexf', 'graphml'];

describe('formats', () => {
	let real: ExportInput;
	beforeAll(async () => {
		real = await realInput();
	});

	it('has every format once', () => {
		expect(formats.map(({ id }) => id).sort()).toEqual([...FORMAT_IDS].sort());
	});

	it.each(formats)(
		'$id: says what it is and what it loses in full sentences',
		({ about, loses, options }) => {
			const choices = options.flatMap((option) => option.choices.map((choice) => choice.about));
			for (const sentence of [about, ...loses, ...choices]) expect(sentence).toMatch(/^[A-Z].*\.$/);
		}
	);

	it.each(formats)(
		'$id: another program finds every actor, and every tie with its status',
		async (format) => {
			const file = await format.write(real);
			expect(file.name).toBe(`pakistan-taliban.${format.extension}`);
			const found = await foreignReaders[format.id](file);
			expect(found.labels.sort()).toEqual(real.dossier.actors.map(({ label }) => label).sort());
			const ties = listTies(real.ledger).map(({ key, status }) => `${key} ${status}`);
			expect([...found.ties].sort()).toEqual(ties.sort());
		}
	);

	it.each(formats)('$id: every claim keeps claimant, act, source and place', async (format) => {
		const { claims } = await foreignReaders[format.id](await format.write(real));
		const index = indexDossier(real.dossier);
		const found = claims.map(([id, claimant, ...rest]) => [id, nameOf(index, claimant), ...rest]);
		const wanted = real.dossier.claims.map((claim) => [
			...[claim.id, nameOf(index, claimantOf(index, claim)), claim.act, claim.source],
			claim.at?.words ?? ''
		]);
		expect(found.sort()).toEqual(wanted.sort());
	});

	it.each(formats)('$id: keeps names that break careless programs', async (format) => {
		const dossier = hostileDossier();
		const found = await foreignReaders[format.id](await format.write(inputOf(dossier), LOSSLESS));
		const wanted = Object.values(HOSTILE_NAMES).map((name) =>
			IN_XML.includes(format.id)
				? name.replace('\u0007', '␇').replace('\u001b', '␛').replace('\0', '␀')
				: name
		);
		expect(found.labels).toEqual([...wanted, 'paper']);
		expect(found.ties.size).toBe(Object.keys(HOSTILE_NAMES).length);
	});

	it.each(formats)('$id: writes a selection, whole in itself', async (format) => {
		const { ledger } = real;
		const row = ledger.claims.code('wenews-un.003');
		const rows = new Uint8Array(ledger.size);
		rows[row] = 1;
		const file = await format.write({ ...real, rows });
		expect(file.name).toBe(`pakistan-taliban-selection.${format.extension}`);
		const found = await foreignReaders[format.id](file);
		expect(found.ties.size).toBe(1);
		expect(found.labels.length).toBeLessThan(10);
	});

	it.each(formats)('$id: writes the same bytes twice', async (format) => {
		const [one, two] = [await format.write(real), await format.write(real)];
		expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
	});

	it.each(formats)('$id: refuses a choice that an option does not have', async (format) => {
		for (const option of format.options) {
			await expect(format.write(real, { [option.id]: 'other' })).rejects.toThrow(`“${option.label}” is`);
		}
	});
});
