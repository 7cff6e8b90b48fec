import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { jsonSchemas } from '../src/lib/dossier/json-schema';

// Writes graph-data/schema/ from the definitions in src/lib/dossier/schema.ts; `--check` only compares.
const folder = new URL('../graph-data/schema/', import.meta.url);
const checkOnly = process.argv.includes('--check');

let drifted = 0;
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) {
	const path = new URL(name, folder);
	const written = await readFile(path, 'utf8').catch(() => '');
	if (written === text) continue;
	if (checkOnly) {
		drifted += 1;
		process.stderr.write(`graph-data/schema/${name} is not what schema.ts defines. Run npm run schema.\n`);
	} else {
		await writeFile(path, text);
		process.stdout.write(`Wrote graph-data/schema/${name}\n`);
	}
}
process.exitCode = drifted ? 1 : 0;
