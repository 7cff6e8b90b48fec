import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: { runes: true },
	kit: {
		// Pages are prerendered; any other address gets this page, where the app says what it could not find.
		adapter: adapter({ fallback: '404.html' }),
		typescript: {
			config(config) {
				const more = ['scripts', 'eslint', 'e2e', 'bench'].map((folder) => `../${folder}/**/*`);
				return { ...config, include: [...config.include, ...more, '../*.config.ts'] };
			}
		}
	}
};

export default config;
