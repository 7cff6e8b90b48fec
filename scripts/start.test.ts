import { createServer } from 'node:http';
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isAtLeast } from './check-node.mjs';
import { findFreePort } from './free-port.mjs';
import { agrees } from './install.mjs';
import { readOptions } from './serve-options.mjs';
import { serve } from './serve.mjs';

describe('isAtLeast', () => {
	it('compares version parts as numbers', () => {
		expect(isAtLeast('20.19.0', '20.19')).toBe(true);
		expect(isAtLeast('22.1.0', '20.19')).toBe(true);
		expect(isAtLeast('20.9.0', '20.19')).toBe(false);
		expect(isAtLeast('18.20.8', '20.19')).toBe(false);
	});
});

describe('agrees', () => {
	const wanted = {
		'': { version: '0.1.0' },
		'node_modules/yaml': { version: '2.9.1' },
		'node_modules/fsevents': { version: '2.3.3', optional: true }
	};

	it('holds when all is there, though a package for another system is not', () => {
		expect(agrees(wanted, { 'node_modules/yaml': { version: '2.9.1' } })).toBe(true);
	});

	it('does not hold when a package is missing or of another version', () => {
		expect(agrees(wanted, {})).toBe(false);
		expect(agrees(wanted, { 'node_modules/yaml': { version: '2.8.0' } })).toBe(false);
	});
});

describe('readOptions', () => {
	it('takes the port from --port, then from PORT, then the default', () => {
		expect(readOptions(['--port', '5000'], { PORT: '6000' })).toMatchObject({ port: 5000 });
		expect(readOptions([], { PORT: '6000' })).toMatchObject({ port: 6000 });
		expect(readOptions([], { PORT: '' })).toMatchObject({ port: 4173, host: '127.0.0.1', build: true });
	});

	it('says what is wrong with a port or an option', () => {
		expect(readOptions(['--port', 'http'], {})).toEqual({
			error: 'A port is a number from 1 to 65535, not "http".'
		});
		expect(readOptions([], { PORT: '0' })).toHaveProperty('error');
		expect(readOptions(['--prot', '1'], {})).toMatchObject({ error: expect.stringContaining('--prot') });
	});
});

describe('serve', () => {
	const running: { close(): Promise<void> }[] = [];
	afterEach(async () => void (await Promise.all(running.splice(0).map((server) => server.close()))));

	function site(): string {
		const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
		mkdirSync(join(folder, 'd/claims'), { recursive: true });
		mkdirSync(join(folder, '_app/immutable'), { recursive: true });
		const files = ['index.html', 'd.html', 'd/claims/ffr.052.html', '404.html', '_app/immutable/a.B1.js'];
		for (const file of files) writeFileSync(join(folder, file), `this is ${file}`);
		return folder;
	}
	async function served(folder: string, port?: number) {
		const server = await serve(folder, { port: port ?? (await findFreePort()), host: '127.0.0.1' });
		running.push(server);
		return server.address;
	}

	it('finds a page beside a folder of its name, and one whose address has a dot', async () => {
		const address = await served(site());
		expect(await (await fetch(`${address}d`)).text()).toBe('this is d.html');
		expect(await (await fetch(`${address}d/claims/ffr.052`)).text()).toBe('this is d/claims/ffr.052.html');
	});

	it('answers 404 with the page for it', async () => {
		const response = await fetch(`${await served(site())}nowhere`);
		expect(response.status).toBe(404);
		expect(await response.text()).toBe('this is 404.html');
	});

	it('survives addresses that are none', async () => {
		const address = await served(site());
		for (const path of ['//', '/%', '/%00', '/../../etc/passwd', '/d?%']) {
			const { status } = await fetch(address.slice(0, -1) + path, { redirect: 'manual' });
			expect([200, 308, 404], path).toContain(status);
		}
	});

	it('serves a later build without a restart', async () => {
		const folder = site();
		const address = await served(folder);
		await fetch(address);
		writeFileSync(join(folder, 'index.html'), 'a longer page, built anew');
		const response = await fetch(address);
		expect(await response.text()).toBe('a longer page, built anew');
		expect(response.headers.get('cache-control')).toBe('no-cache');
	});

	it('lets a browser keep what carries a hash in its name', async () => {
		const response = await fetch(`${await served(site())}_app/immutable/a.B1.js`);
		expect(response.headers.get('cache-control')).toContain('immutable');
	});

	it('takes a later port where the asked one is taken', async () => {
		const other = createServer();
		const port = await findFreePort();
		await new Promise<void>((done) => other.listen(port, '127.0.0.1', done));
		const address = await served(site(), port);
		other.close();
		expect(Number(new URL(address).port)).toBeGreaterThan(port);
	});

	it('asks for a build where there is none', async () => {
		await expect(serve('/no/such/folder', { port: 4173, host: '127.0.0.1' })).rejects.toThrow(
			'npm run build'
		);
	});
});
