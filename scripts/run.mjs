import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs a command to its end; never throws.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, quiet?: boolean }} [options] quiet: keep the output for the caller
 * @returns {Promise<{ code: number, output: string }>} output is empty unless quiet
 */
export function run(command, args, { cwd = root, env = {}, quiet = false } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd,
			// What is kept for later is read as plain text.
			env: { ...process.env, ...(quiet ? { NO_COLOR: '1', FORCE_COLOR: undefined } : {}), ...env },
			stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
			// On Windows npm is a batch file, which only a shell can start; the arguments are our own.
			shell: process.platform === 'win32' && command === 'npm'
		});
		let output = '';
		child.stdout?.on('data', (chunk) => (output += chunk));
		child.stderr?.on('data', (chunk) => (output += chunk));
		child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/**
 * Runs the command of an installed package with this Node: no shell, no npx, the same on every system.
 * @param {string} packageName such as "@playwright/test"
 * @param {string[]} args
 * @param {Parameters<typeof run>[2] & { bin?: string }} [options] bin: name of the command, where it is not the package's own
 */
export function runTool(packageName, args, { bin, ...options } = {}) {
	const folder = join(root, 'node_modules', packageName);
	const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const file =
		typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin ?? packageName.split('/').pop() ?? ''];
	if (!file)
		throw new Error(`${packageName} has no command ${bin}; it has ${Object.keys(manifest.bin).join(', ')}`);
	return run(process.execPath, [join(folder, file), ...args], options);
}
