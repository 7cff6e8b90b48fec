import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** What a build is made of. */
const PARTS = [
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'src',
	'static',
	'graph-data'
];

/**
 * The name of a build: the same for the same files, another for any other. Left to itself the Kit takes the time of
 * day, and two tools that read its settings at once then write two names into one build.
 * @returns {string} the version of the package and twelve hexadecimal digits
 */
export function buildVersion() {
	const hash = createHash('sha256');
	for (const file of PARTS.flatMap(filesOf).sort())
		hash
			.update(file)
			.update('\0')
			.update(readFileSync(join(root, file)));
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	return `${version}-${hash.digest('hex').slice(0, 12)}`;
}

/**
 * @param {string} part a file or a folder, from the root
 * @returns {string[]}
 */
function filesOf(part) {
	if (/\.\w+$/.test(part)) return [part];
	return readdirSync(join(root, part), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
