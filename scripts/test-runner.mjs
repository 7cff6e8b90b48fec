/**
 * One step of the tests. `run` never throws for a failing check; it says so.
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [after] names of steps that must be over before
 * @property {string[]} [needs] names of steps that must have passed before
 * @property {() => Promise<Outcome>} run
 */

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} failures names of what failed
 * @property {string} output shown when something failed
 */

/** @typedef {Outcome & { name: string }} Result */

/**
 * Runs steps in order, some at a time; a step waits for those it names, and is not run when one it needs failed.
 * @param {Step[]} steps
 * @param {{ atOnce: number, say?: (line: string) => void, now?: () => number }} options now: milliseconds
 * @returns {Promise<Result[]>} in the order of the steps
 */
export async function runSteps(steps, { atOnce, say = console.log, now = Date.now }) {
	/** @type {Map<string, Result>} */
	const results = new Map();
	const waiting = [...steps];
	/** @type {Set<Promise<void>>} */
	const running = new Set();

	while (waiting.length > 0 || running.size > 0) {
		const next = waiting.findIndex(({ after = [], needs = [] }) =>
			[...after, ...needs].every((name) => results.has(name))
		);
		if (next >= 0 && running.size < atOnce) {
			const [step] = waiting.splice(next, 1);
			const job = runOne(step).then(() => void running.delete(job));
			running.add(job);
		} else if (running.size > 0) {
			await Promise.race(running);
		} else {
			throw new Error(
				`Steps that wait for steps that are not there: ${waiting.map(({ name }) => name).join(', ')}`
			);
		}
	}
	return steps.map(({ name }) => /** @type {Result} */ (results.get(name)));

	/** @param {Step} step */
	async function runOne({ name, needs = [], run }) {
		const broken = needs.find((before) => results.get(before)?.failed);
		const began = now();
		const outcome = broken
			? single(false, '', `not run, because "${broken}" failed`)
			: await run().catch(crashed);
		const seconds = ((now() - began) / 1000).toFixed(1);
		const { passed, failed } = outcome;
		const count = passed + failed > 1 ? ` (${passed} passed, ${failed} failed)` : '';
		say(`${failed ? 'FAILED' : 'ok    '} ${name} ${seconds} s${count}`);
		if (failed && outcome.output.trim()) say(indent(outcome.output));
		results.set(name, { name, ...outcome });
	}
}

/**
 * The outcome of a step that counts as one.
 * @param {boolean} ok
 * @param {string} output
 * @param {string} [failure]
 * @returns {Outcome}
 */
export function single(ok, output, failure = 'see above') {
	return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, failures: ok ? [] : [failure], output };
}

/** @param {unknown} error */
function crashed(error) {
	const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return single(false, text, 'the step itself broke');
}

/** @param {string} text */
function indent(text) {
	return text.trimEnd().replace(/^/gm, '       ');
}
