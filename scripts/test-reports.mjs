import { existsSync, readFileSync } from 'node:fs';

/** @typedef {import('./test-runner.mjs').Outcome} Outcome */

/**
 * Counts of a run of Vitest. A file that could not be loaded counts as one failure: it has no tests to count.
 * @param {string} file path of its JSON report
 * @param {number} code exit code of the run
 * @param {string} output
 * @returns {Outcome}
 */
export function readVitestReport(file, code, output) {
	/** @type {{ numPassedTests: number, testResults: VitestFile[] } | undefined} */
	const report = readReport(file);
	const failures = (report?.testResults ?? []).flatMap(({ name, status, assertionResults }) => {
		const failed = assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName);
		return status === 'failed' && failed.length === 0 ? [`${name} could not be run`] : failed;
	});
	return outcome(report?.numPassedTests ?? 0, failures, code, output);
}

/**
 * Counts of a run of Playwright.
 * @param {string} file path of its JSON report
 * @param {number} code exit code of the run
 * @param {string} output
 * @returns {Outcome}
 */
export function readPlaywrightReport(file, code, output) {
	/** @type {{ stats: { expected: number }, suites: PlaywrightSuite[] } | undefined} */
	const report = readReport(file);
	const failures = (report?.suites ?? []).flatMap((suite) => failedIn(suite, []));
	return outcome(report?.stats.expected ?? 0, failures, code, output);
}

/** @typedef {{ name: string, status: string, assertionResults: { status: string, fullName: string }[] }} VitestFile */
/** @typedef {{ title: string, suites?: PlaywrightSuite[], specs?: { title: string, ok: boolean }[] }} PlaywrightSuite */

/**
 * @param {PlaywrightSuite} suite
 * @param {string[]} above
 * @returns {string[]}
 */
function failedIn({ title, suites = [], specs = [] }, above) {
	const here = [...above, title];
	const own = specs.filter(({ ok }) => !ok).map((spec) => [...here, spec.title].join(' › '));
	return [...own, ...suites.flatMap((suite) => failedIn(suite, here))];
}

/**
 * @param {number} passed
 * @param {string[]} failures
 * @param {number} code
 * @param {string} output
 * @returns {Outcome}
 */
function outcome(passed, failures, code, output) {
	// Such as an error outside any test, or no test at all: the run says it failed though no test did.
	const all = code !== 0 && failures.length === 0 ? ['the run failed outside its tests'] : failures;
	return { passed, failed: all.length, failures: all, output };
}

/**
 * @param {string} file
 * @returns {any} undefined where the run broke before it wrote one
 */
function readReport(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
