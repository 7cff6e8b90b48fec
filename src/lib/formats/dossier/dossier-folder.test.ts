import { describe, expect, it } from 'vitest';
import { lint } from '../../dossier/lint/lint';
import { readDossier } from '../../dossier/read-dossier';
import { textsIn } from '../foreign-readers.test-support';
import type { ExportedFile } from '../format';
import { realInput } from '../real-dossier.test-support';
import { dossierFolder } from './dossier-folder';

function read(file: ExportedFile) {
	const texts = [...textsIn(file)].map(([path, text]) => ({
		...{ path: path.replace('pakistan-taliban/', ''), text }
	}));
	const result = readDossier(texts);
	const errors = result.dossier ? lint(result.dossier, result.places) : [];
	return { ...result, errors: errors.filter(({ severity }) => severity === 'error') };
}

describe('dossierFolder', () => {
	it('reads back as the same dossier', async () => {
		const real = await realInput();
		const { dossier, messages } = read(await dossierFolder.write(real));
		expect(messages).toEqual([]);
		expect(dossier).toEqual(real.dossier);
	});

	it('quotes every date, and writes keys in the order of the schema', async () => {
		const text = textsIn(await dossierFolder.write(await realInput())).get(
			'pakistan-taliban/sources/ffr.yaml'
		)!;
		expect(text).toContain('when: "2025-10~"');
		expect(text.match(/^[a-z]\w*/gim)!.slice(0, 4)).toEqual(['id', 'title', 'publisher', 'url']);
	});

	it('writes selections that the linter accepts', async () => {
		const real = await realInput();
		for (const [name, pick] of [
			['one in three', (row: number) => row % 3 === 0],
			['the last', (row: number) => row === real.ledger.size - 1],
			['denials', (row: number) => real.ledger.acts.values[real.ledger.act[row]] === 'denies']
		] as const) {
			const rows = Uint8Array.from({ length: real.ledger.size }, (_, row) => Number(pick(row)));
			const { dossier, errors, messages } = read(await dossierFolder.write({ ...real, rows }));
			expect([name, messages, errors]).toEqual([name, [], []]);
			expect(dossier!.claims.length).toBeGreaterThan(0);
		}
	});
});
