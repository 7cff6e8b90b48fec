import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlaywrightReport, readVitestReport } from './test-reports.mjs';

function reportFile(content: unknown): string {
	const file = join(mkdtempSync(join(tmpdir(), 'hearsay-')), 'report.json');
	writeFileSync(file, JSON.stringify(content));
	return file;
}

describe('readVitestReport', () => {
	const passed = { status: 'passed', fullName: 'ties flips an inverse' };
	const failed = { status: 'failed', fullName: 'ties sorts a symmetric pair' };

	it('counts what passed and names what failed', () => {
		const file = reportFile({
			numPassedTests: 1,
			testResults: [{ name: 'ties.test.ts', status: 'failed', assertionResults: [passed, failed] }]
		});
		expect(readVitestReport(file, 1, 'text')).toEqual({
			passed: 1,
			failed: 1,
			failures: ['ties sorts a symmetric pair'],
			output: 'text'
		});
	});

	it('counts a file that could not be loaded as one failure', () => {
		const file = reportFile({
			numPassedTests: 0,
			testResults: [{ name: 'ties.test.ts', status: 'failed', assertionResults: [] }]
		});
		expect(readVitestReport(file, 1, '').failures).toEqual(['ties.test.ts could not be run']);
	});

	it('never counts a run that said it failed as passed', () => {
		const file = reportFile({ numPassedTests: 3, testResults: [] });
		expect(readVitestReport(file, 1, '')).toMatchObject({ passed: 3, failed: 1 });
		expect(readVitestReport('/no/such/report.json', 1, '')).toMatchObject({ passed: 0, failed: 1 });
	});
});

describe('readPlaywrightReport', () => {
	it('finds failures in nested suites and names them with where they stand', () => {
		const file = reportFile({
			stats: { expected: 4 },
			suites: [
				{
					title: 'explorer.test.ts',
					specs: [{ title: 'opens', ok: true }],
					suites: [{ title: 'an actor', specs: [{ title: 'can be clicked', ok: false }] }]
				}
			]
		});
		expect(readPlaywrightReport(file, 1, '')).toMatchObject({
			passed: 4,
			failures: ['explorer.test.ts › an actor › can be clicked']
		});
	});
});
