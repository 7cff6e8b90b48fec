import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Entry */

/**
 * Runs `npm ci` when node_modules is absent or does not hold what package-lock.json asks for.
 * @param {string} root folder of package.json
 * @returns {Promise<{ code: number, output: string, installed: boolean }>}
 */
export async function install(root) {
	if (isInstalled(root)) return { code: 0, output: '', installed: false };
	// --include=dev: with NODE_ENV=production npm would leave out the tools that build the app.
	const result = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: root });
	return { ...result, installed: true };
}

/**
 * Whether node_modules holds every package of the lock file, by npm's own record of what it installed.
 * @param {string} root folder of package.json
 */
export function isInstalled(root) {
	const record = `${root}/node_modules/.package-lock.json`;
	if (!existsSync(record)) return false;
	return agrees(packagesIn(`${root}/package-lock.json`), packagesIn(record));
}

/**
 * Whether each wanted package is there in its version. An optional one may be missing: it is for another system.
 * @param {Record<string, Entry>} wanted
 * @param {Record<string, Entry>} present
 */
export function agrees(wanted, present) {
	return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
		if (path === '') return true; // the project itself
		if (!(path in present)) return Boolean(optional || devOptional);
		return present[path].version === version;
	});
}

/**
 * @param {string} file
 * @returns {Record<string, Entry>}
 */
function packagesIn(file) {
	return JSON.parse(readFileSync(file, 'utf8')).packages;
}
