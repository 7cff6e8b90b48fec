import { describe, expect, it } from 'vitest';
import { runSteps, single } from './test-runner.mjs';

const quiet = { atOnce: 2, say: () => {} };
const passing = (name: string, more = {}) => ({ name, run: async () => single(true, ''), ...more });
const failing = (name: string, more = {}) => ({ name, run: async () => single(false, 'why'), ...more });

describe('runSteps', () => {
	it('gives the results in the order of the steps, whichever ends first', async () => {
		const slow = {
			name: 'slow',
			run: () => new Promise<never>((done) => setTimeout(done, 5, single(true, '')))
		};
		const results = await runSteps([slow, passing('fast')], quiet);
		expect(results.map(({ name }) => name)).toEqual(['slow', 'fast']);
	});

	it('goes on after a failure', async () => {
		const results = await runSteps([failing('lint'), passing('types')], { ...quiet, atOnce: 1 });
		expect(results.map(({ failed }) => failed)).toEqual([1, 0]);
	});

	it('does not run a step that needs a failed one, and counts it as failed', async () => {
		let ran = false;
		const run = async () => ((ran = true), single(true, ''));
		const [, e2e] = await runSteps([failing('build'), { name: 'e2e', needs: ['build'], run }], quiet);
		expect(ran).toBe(false);
		expect(e2e).toMatchObject({ passed: 0, failed: 1, failures: ['not run, because "build" failed'] });
	});

	it('runs a step that only comes after a failed one', async () => {
		const [, e2e] = await runSteps([failing('lint'), passing('e2e', { after: ['lint'] })], quiet);
		expect(e2e.passed).toBe(1);
	});

	it('never runs more steps at once than asked', async () => {
		let running = 0;
		let most = 0;
		const step = (name: string) => ({
			name,
			run: async () => {
				most = Math.max(most, ++running);
				await new Promise((done) => setTimeout(done, 1));
				running--;
				return single(true, '');
			}
		});
		await runSteps(['a', 'b', 'c', 'd', 'e'].map(step), quiet);
		expect(most).toBe(2);
	});

	it('counts a step that throws as one failure and shows the error', async () => {
		const lines: string[] = [];
		const broken = { name: 'types', run: () => Promise.reject(new Error('no such tool')) };
		const [result] = await runSteps([broken], { atOnce: 1, say: (line) => lines.push(line) });
		expect(result).toMatchObject({ passed: 0, failed: 1 });
		expect(lines.join('\n')).toContain('no such tool');
	});

	it('refuses a step that waits for one that is not there', async () => {
		await expect(runSteps([passing('e2e', { after: ['biuld'] })], quiet)).rejects.toThrow('e2e');
	});
});
