import { parseArgs } from 'node:util';

/** @typedef {{ port: number, host: string, build: boolean }} ServeOptions */

/**
 * Reads the options of `npm start`; `--port` goes before the variable PORT.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {ServeOptions | { error: string }}
 */
export function readOptions(args, env) {
	const known = /** @type {const} */ ({
		port: { type: 'string' },
		host: { type: 'string', default: '127.0.0.1' },
		'no-build': { type: 'boolean', default: false }
	});
	try {
		const { values } = parseArgs({ args, options: known });
		const asked = values.port ?? (env.PORT || '4173');
		const port = Number(asked);
		if (!Number.isInteger(port) || port < 1 || port > 65535) {
			return { error: `A port is a number from 1 to 65535, not "${asked}".` };
		}
		return { port, host: values.host, build: !values['no-build'] };
	} catch (error) {
		return { error: /** @type {Error} */ (error).message };
	}
}
