import adapter from '@sveltejs/adapter-static';
import { buildVersion } from './scripts/build-version.mjs';

/**
 * What a page may load: this site and what it made itself, nothing from any other host. Styles may stand in the
 * markup, because the figure carries its own; scripts may not, save those whose hash the build writes down.
 */
const contentSecurityPolicy = /** @type {const} */ ({
	'default-src': ['self'],
	'script-src': ['self'],
	'style-src': ['self', 'unsafe-inline'],
	'img-src': ['self', 'data:', 'blob:'],
	'font-src': ['self', 'data:'],
	'connect-src': ['self', 'data:', 'blob:'],
	'worker-src': ['self', 'blob:'],
	'object-src': ['none'],
	'base-uri': ['none'],
	'form-action': ['self']
});

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: { runes: true },
	kit: {
		// Pages are prerendered; any other address gets this page, where the app says what it could not find.
		adapter: adapter({ fallback: '404.html' }),
		version: { name: buildVersion() },
		csp: { mode: 'hash', directives: contentSecurityPolicy },
		typescript: {
			config(config) {
				const more = ['scripts', 'eslint', 'e2e', 'bench'].map((folder) => `../${folder}/**/*`);
				return { ...config, include: [...config.include, ...more, '../*.config.ts'] };
			}
		}
	}
};

export default config;
