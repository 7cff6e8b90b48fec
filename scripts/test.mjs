/**
 * `npm test`: installs what is missing, a browser too, then runs every check and ends in "N passed, N failed".
 * Each test counts one, each other step counts one. Goes on after a failure, so that one run tells everything.
 */
import { checkNode } from './check-node.mjs';

checkNode();
test();

async function test() {
	// Imported only now: an old Node could not load these, and would not say why.
	const { prepare, steps } = await import('./test-steps.mjs');
	const { runSteps } = await import('./test-runner.mjs');

	const started = Date.now();
	const ready = await runSteps(prepare, { atOnce: 1 });
	const results = ready.some((result) => result.failed) ? ready : await runSteps(steps(), { atOnce: 2 });
	const passed = results.reduce((sum, result) => sum + result.passed, 0);
	const failed = results.reduce((sum, result) => sum + result.failed, 0);
	for (const { name, failures } of results) {
		for (const failure of failures) console.log(`FAILED ${name}: ${failure}`);
	}
	console.log(`${Math.round((Date.now() - started) / 1000)} s in all`);
	console.log(`${passed} passed, ${failed} failed`);
	process.exitCode = failed > 0 ? 1 : 0;
}
