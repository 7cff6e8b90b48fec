/**
 * `npm start`: installs what is missing, builds, serves, prints the address. Needs nothing but Node.
 * Options: --port <number> (or the variable PORT), --host <name>, --no-build (serve the last build).
 */
import { checkNode } from './check-node.mjs';

checkNode();
start(process.argv.slice(2));

/** @param {string[]} args */
async function start(args) {
	// Imported only now: an old Node could not load these, and would not say why.
	const { root, runTool } = await import('./run.mjs');
	const { install } = await import('./install.mjs');
	const { readOptions } = await import('./serve-options.mjs');

	const options = readOptions(args, process.env);
	if ('error' in options) {
		console.error(options.error);
		process.exit(1);
	}
	const { code } = await install(root);
	if (code !== 0) process.exit(code);
	if (options.build) {
		console.log('Building …');
		const built = await runTool('vite', ['build', '--logLevel', 'warn'], { quiet: true });
		if (built.code !== 0) {
			console.error(built.output);
			console.error('The build failed; nothing is served.');
			process.exit(built.code);
		}
	}
	const { serve } = await import('./serve.mjs');
	const { address } = await serve(`${root}/build`, options);
	console.log(`Hearsay is at ${address}\nStop it with Ctrl+C.`);
}
