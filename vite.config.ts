import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The page whose script is counted: the explorer. */
const EXPLORER = fileURLToPath(new URL('src/routes/[dossier]/+page.svelte', import.meta.url));
/** Our own modules; what comes from packages is split as the bundler sees fit. */
const OURS = fileURLToPath(new URL('src/', import.meta.url));

/** Our modules that the explorer imports outright, and not when something is opened: needed before it can be used. */
const eager = new Set<string>();

/** Finds those modules once every import is known. */
const findEager: Plugin = {
	name: 'hearsay-eager',
	applyToEnvironment: ({ name }) => name === 'client',
	buildEnd() {
		const open = [EXPLORER];
		for (let id = open.pop(); id !== undefined; id = open.pop()) {
			if (eager.has(id) || !id.startsWith(OURS)) continue;
			eager.add(id);
			open.push(...(this.getModuleInfo(id)?.importedIds ?? []));
		}
	}
};

/**
 * Unit tests know nothing of the Kit: its plugin writes generated files as soon as it is loaded, into a build that may
 * be running beside them.
 */
const plugins = process.env['VITEST'] ? [svelte()] : [sveltekit(), findEager];

export default defineConfig({
	plugins,
	resolve: { alias: { $lib: fileURLToPath(new URL('src/lib', import.meta.url)) } },
	// workers load what a PDF needs only when one is asked for
	worker: { format: 'es' },
	build: {
		rolldownOptions: {
			output: {
				// what the explorer needs before it can be used, in one file: forty small ones compress badly
				codeSplitting: {
					groups: [{ name: 'core', test: (id) => eager.has(id) }]
				}
			}
		}
	},
	// a property over many random cases needs longer on a machine that does other work besides
	test: {
		testTimeout: 30_000,
		include: ['{src,scripts,eslint,bench}/**/*.test.ts'],
		// two hundred files that share nothing but pure modules: these are loaded once a thread, not once a file
		pool: 'threads',
		isolate: false
	}
});
