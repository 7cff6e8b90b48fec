import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** What the explorer needs before it can be used; what is asked for later stays in files of its own. */
const EAGER = [
	/src\/lib\/dossier\/(?!edtf)/,
	/src\/lib\/ledger\/(?!trail|k-shortest|costs-to-end|loops|counter|board|charges|clocks|as-of|known-by|verdict|date-window|histogram|time-bins|perspective|compare|press|silences|threads|order-of-saying|standing|row-mask)/,
	/src\/lib\/scene\/(?!telling)/,
	// the others stand on static pages only
	/src\/lib\/components\/(?!PageFrame|TieHead|SourceList|ActorLink|ClaimFacts)/,
	/src\/lib\/evidence\/(?!search|last-read|source-evidence|claim-evidence|link-evidence|board-|counter|perspective|trail|exchange|compare|press)/,
	/src\/lib\/figure\/(draw-network|palette|svg-node)/,
	/src\/lib\/network\/(?!canvas|cytoscape-style)/,
	/src\/lib\/state\/(?!draw-png|download|embed-code|notice|dates|rows-of-time)/,
	/src\/routes\/\[dossier\]\/(?!TieTable|LinkPanel|Notices|export|open|share|SearchHits|SourcePanel|StatementPanel|tracing|time|\+|actors|claims|sources|.*json|.*png)/
];
const isEager = (id: string) => EAGER.some((pattern) => pattern.test(id));

/**
 * Unit tests know nothing of the Kit: its plugin writes generated files as soon as it is loaded, into a build that may
 * be running beside them.
 */
const plugins = process.env['VITEST'] ? [svelte()] : [sveltekit()];

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
					groups: [{ name: 'core', test: isEager }]
				}
			}
		}
	},
	// a property over many random cases needs longer on a machine that does other work besides
	test: { testTimeout: 30_000, include: ['{src,scripts,eslint,bench}/**/*.test.ts'] }
});
