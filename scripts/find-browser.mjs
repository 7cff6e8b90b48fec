import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runTool } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC_APPS = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/** Switches that keep a browser silent on the network and steady on a machine without a screen. */
export const browserSwitches = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// Chromium refuses its sandbox to root.
	...(isRoot() ? ['--no-sandbox'] : [])
];

/**
 * Path of a Chromium that runs: CHROMIUM_PATH, then the PATH, then the usual places, then Playwright's own.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
	const { chromium } = await import('@playwright/test');
	const candidates = [
		process.env.CHROMIUM_PATH ?? '',
		...onPath(),
		...usualPlaces(),
		chromium.executablePath()
	];
	return candidates.find(runs);
}

/**
 * Finds a browser or installs one: with apt on Debian as root, else Playwright's own build.
 * @returns {Promise<{ path?: string, output: string }>}
 */
export async function installBrowser() {
	const found = await findBrowser();
	if (found) return { path: found, output: '' };
	let output = '';
	if (isRoot() && existsSync('/etc/debian_version')) {
		const options = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
		const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
		let result = await install();
		if (result.code !== 0) {
			// A fresh machine has no package lists, or old ones.
			await run('apt-get', ['update'], options);
			result = await install();
		}
		output += result.output;
		const path = await findBrowser();
		if (path) return { path, output };
	}
	const result = await runTool('@playwright/test', ['install', 'chromium'], {
		bin: 'playwright',
		quiet: true
	});
	return { path: await findBrowser(), output: output + result.output };
}

function onPath() {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const names = process.platform === 'win32' ? NAMES.map((name) => `${name}.exe`) : NAMES;
	return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces() {
	if (process.platform === 'darwin') return MAC_APPS;
	if (process.platform !== 'win32') return [];
	const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
	return folders.flatMap((folder) => (folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : []));
}

/** @param {string} path */
function runs(path) {
	if (!path || !existsSync(path) || !statSync(path).isFile()) return false;
	// Windows' chrome.exe opens a window when it is asked for its version.
	if (process.platform === 'win32') return true;
	// Some systems ship a script under this name that only says where to get a browser.
	const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
	return status === 0 && /chrom/i.test(stdout);
}

function isRoot() {
	return process.getuid?.() === 0;
}
