import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { browserSwitches, findBrowser } from '../../scripts/find-browser.mjs';

/** A browser with a profile of its own on disk, all of whose processes can be killed at once as a crash would. */
export class KillableBrowser {
	#process: ChildProcess | null = null;

	private constructor(readonly profile: string) {}

	static async make(): Promise<KillableBrowser> {
		return new KillableBrowser(await mkdtemp(join(tmpdir(), 'hearsay-profile-')));
	}

	/** Starts it on the profile as it was left. */
	async start(): Promise<BrowserContext> {
		const port = join(this.profile, 'DevToolsActivePort');
		await rm(port, { force: true });
		const path = await findBrowser();
		if (!path) throw new Error('No Chromium was found; CHROMIUM_PATH can name one.');
		this.#process = spawn(
			path,
			[
				...browserSwitches,
				...['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${this.profile}`, 'about:blank']
			],
			// a group of its own: its children die with it, and nothing else does
			{ detached: true, stdio: 'ignore' }
		);
		const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await firstLine(port)}`);
		return browser.contexts()[0];
	}

	/** Ends it as a crash would: no process of it gets to do anything more. */
	async kill(): Promise<void> {
		const dying = this.#process;
		if (dying?.pid === undefined) return;
		this.#process = null;
		const gone = once(dying, 'exit');
		process.kill(-dying.pid, 'SIGKILL');
		await gone;
	}

	async dispose(): Promise<void> {
		await this.kill();
		await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** The first line of a file, as soon as it is there. */
async function firstLine(path: string): Promise<string> {
	for (let tries = 0; tries < 300; tries++) {
		const [line] = (await readFile(path, 'utf8').catch(() => '')).split('\n');
		if (line) return line;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`The browser has not written ${path} in 30 seconds.`);
}
