/** Serves the built site as a plain static host does; `node scripts/serve.mjs [--port n] [--host name]`. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { root } from './run.mjs';
import { readOptions } from './serve-options.mjs';

/**
 * Serves a folder, on the next free port where the asked one is taken.
 * @param {string} folder
 * @param {{ port: number, host: string }} options port 0: any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { port, host }) {
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(`There is no built site in ${folder}. Build it first: npm run build`);
	}
	const server = createServer(answer(folder));
	const taken = await listen(server, port, host);
	const name = host.includes(':') ? `[${host}]` : host;
	return {
		address: `http://${name}:${taken}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/**
 * `dev` makes sirv read the disk at each request: a build made while this runs is served whole, and pages are
 * checked by ETag instead of being kept. It also finds ffr.052.html for /claims/ffr.052, dot and all.
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
function answer(folder) {
	const files = sirv(folder, {
		dev: true,
		etag: true,
		setHeaders(response, path) {
			// Names under immutable/ hold a hash of their content.
			if (path.includes('/_app/immutable/')) {
				response.setHeader('Cache-Control', 'public,max-age=31536000,immutable');
			}
		}
	});
	return (request, response) => {
		const [pathname, query] = (request.url ?? '/').split(/\?(.*)/s, 2);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		if (pathname.length > 1 && pathname.endsWith('/')) {
			// Pages link relative to an address without the slash. Leading slashes would lead to another host.
			const location = `/${pathname.replace(/^\/+|\/+$/g, '')}${query === undefined ? '' : `?${query}`}`;
			response.writeHead(308, { Location: location }).end();
			return;
		}
		files(request, response, () => notFound(folder, response));
	};
}

/**
 * @param {string} folder
 * @param {import('node:http').ServerResponse} response
 */
function notFound(folder, response) {
	const page = join(folder, '404.html');
	response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-store' });
	response.end(existsSync(page) ? readFileSync(page) : 'There is nothing at this address.');
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port it listens on
 */
function listen(server, port, host) {
	return new Promise((resolve, reject) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code === 'EADDRINUSE' && port < 65535) resolve(listen(server, port + 1, host));
			else reject(error);
		});
		server.listen(port, host, () => {
			const address = server.address();
			server.removeAllListeners('error');
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const options = readOptions(process.argv.slice(2), process.env);
	if ('error' in options) {
		console.error(options.error);
		process.exit(1);
	}
	const { address } = await serve(join(root, 'build'), options);
	console.log(address);
}
