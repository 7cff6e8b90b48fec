// Written in old syntax and without static imports of young modules, so that an old Node can say what is wrong.
import { readFileSync } from 'fs';

/**
 * Stops with one clear sentence when this Node is older than `engines.node` in package.json.
 * @param {string} [running] version of the Node that runs, as `process.versions.node`
 */
export function checkNode(running = process.versions.node) {
	const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
	const needed = manifest.engines.node.replace(/[^0-9.]/g, '');
	if (isAtLeast(running, needed)) return;
	console.error(`Hearsay needs Node ${needed} or newer; this is Node ${running}. See https://nodejs.org`);
	process.exit(1);
}

/**
 * Whether one version is as new as another, part by part.
 * @param {string} version such as "20.20.2"
 * @param {string} needed such as "20.19"
 */
export function isAtLeast(version, needed) {
	const got = version.split('.').map(Number);
	const least = needed.split('.').map(Number);
	for (let part = 0; part < least.length; part++) {
		if ((got[part] || 0) !== least[part]) return (got[part] || 0) > least[part];
	}
	return true;
}
