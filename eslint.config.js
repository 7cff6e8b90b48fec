import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { PURE } from './eslint/flow.js';
import { importsPointDownwards } from './eslint/imports-point-downwards.js';
import { impureGlobals } from './eslint/pure-globals.js';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	{ ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs['flat/recommended'],
	svelte.configs['flat/prettier'],
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript knows better which names exist.
			'no-undef': 'off',
			eqeqeq: 'error',
			'no-var': 'error',
			'prefer-const': 'error',
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'no-new-func': 'error',
			'no-script-url': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
		rules: {
			// Knows that $props() is destructured with let.
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			// resolve() knows routes; links here also lead to sources on other hosts and to views with a query.
			'svelte/no-navigation-without-resolve': 'off',
			// Sets and maps here are derived anew, not changed in place.
			'svelte/prefer-svelte-reactivity': 'off',
			// Data is never markup: not in the page, not through a link that runs.
			'svelte/no-at-html-tags': 'error',
			'svelte/no-target-blank': 'error'
		}
	},
	{
		files: ['src/**/*.{ts,js,svelte}', 'scripts/**', 'bench/**', 'e2e/**'],
		plugins: { hearsay: { rules: { 'imports-point-downwards': importsPointDownwards } } },
		rules: { 'hearsay/imports-point-downwards': 'error' }
	},
	{
		files: PURE.map((folder) => `src/lib/${folder}/**/*.ts`),
		ignores: ['**/*.test.ts', '**/*.test-support.ts'],
		rules: { 'no-restricted-globals': ['error', { globals: impureGlobals, checkGlobalObject: true }] }
	}
);
