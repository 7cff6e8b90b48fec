import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from './run.mjs';

const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json'));
const locked: Record<string, { version?: string; license?: string; dev?: boolean }> = JSON.parse(
	read('package-lock.json')
).packages;

/** The rows of a section of docs/dependencies.md: package name to licence. */
function rows(section: string): Map<string, string> {
	const text = read('docs/dependencies.md').split(`## ${section}\n`)[1]?.split('\n## ')[0] ?? '';
	return new Map(
		[...text.matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\|/gm)].map(([, name, licence]) => [name, licence])
	);
}
const inApp = rows('In the app');
const forWork = new Map([...rows('For building'), ...rows('For checking')]);

describe('docs/dependencies.md', () => {
	it('lists what the app depends on under the app, and nothing else', () => {
		expect([...inApp.keys()].sort()).toEqual(Object.keys(dependencies).sort());
	});

	it('lists what only building and checking need under those, and nothing else', () => {
		expect([...forWork.keys()].sort()).toEqual(Object.keys(devDependencies).sort());
	});

	it('names the licence that each package states', () => {
		for (const [name, licence] of [...inApp, ...forWork]) {
			expect([name, locked[`node_modules/${name}`].license]).toEqual([name, licence]);
		}
	});
});

/** Packages whose package.json names no licence, and the first line of the licence that lies beside it. */
const LICENCE_FILES: Record<string, string> = { 'node_modules/png-js': 'MIT License' };

describe('licences', () => {
	const installed = Object.entries(locked).filter(([path]) => path !== '');

	it('are stated by every package that is passed on with the app', () => {
		const silent = installed.filter(([, { license, dev }]) => !dev && !license).map(([path]) => path);
		expect(silent).toEqual(Object.keys(LICENCE_FILES));
		for (const path of silent) {
			expect(read(`${path}/LICENSE`).split('\n')[0]).toBe(LICENCE_FILES[path]);
		}
	});

	it('are never the GPL', () => {
		const copyleft = installed.filter(([, { license }]) => /GPL/i.test(license ?? '')).map(([path]) => path);
		expect(copyleft).toEqual([]);
	});
});
