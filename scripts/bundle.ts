import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { root } from './run.mjs';

/** One TypeScript file with all that it imports, as a script for a page of a test or a bench: nothing that is shipped. */
export async function bundle(file: string): Promise<string> {
	const result = (await build({
		...{ configFile: false, root, publicDir: false, logLevel: 'warn' },
		resolve: { alias: { $lib: join(root, 'src/lib') } },
		build: {
			...{ write: false, minify: false, target: 'es2022', modulePreload: false },
			rolldownOptions: { input: join(root, file), output: { codeSplitting: false } }
		}
	})) as Rolldown.RolldownOutput;
	const script = result.output.find((part) => part.type === 'chunk');
	if (!script) throw new Error(`Nothing came of bundling ${file}; a script was expected.`);
	return script.code;
}
