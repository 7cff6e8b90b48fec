import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { isPlaced, mayImport, NETWORK, PURE } from './flow.js';

/** The import rule of docs/architecture.md, as a rule of ESLint. @type {import('eslint').Rule.RuleModule} */
export const importsPointDownwards = {
	meta: {
		type: 'problem',
		schema: [],
		docs: { description: 'keep the flow dossier → ledger → … → routes, and the pure folders pure' },
		messages: {
			upwards: "'{{from}}' must not import '{{to}}': imports point downwards (docs/architecture.md).",
			unplaced: 'src/lib/{{folder}} has no place in the flow: give it one in eslint/flow.js.',
			routes: 'src/lib must not import from src/routes: imports point downwards (docs/architecture.md).',
			impure: "'{{from}}' is pure and must not import '{{name}}' (docs/architecture.md).",
			cytoscape: "Only src/lib/network imports cytoscape; here is '{{from}}' (docs/architecture.md)."
		}
	},
	create(context) {
		const file = inRepository(context.filename, context.cwd);
		const isTest = /\.(test|test-support)\.ts$/.test(file);

		/** @param {import('estree').Node | null | undefined} source */
		function check(source) {
			if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
			const problem = judge(file, source.value, isTest);
			if (problem) context.report({ node: source, ...problem });
		}
		return {
			Program(node) {
				const folder = libFolder(file);
				if (folder && !isPlaced(folder)) context.report({ node, messageId: 'unplaced', data: { folder } });
			},
			ImportDeclaration: (node) => check(node.source),
			ExportNamedDeclaration: (node) => check(node.source),
			ExportAllDeclaration: (node) => check(node.source),
			ImportExpression: (node) => check(node.source),
			// import('./scene').Scene as a type
			TSImportType: (/** @type {any} */ node) => check(node.source ?? node.argument?.literal)
		};
	}
};

/**
 * @param {string} file path in the repository
 * @param {string} name what it imports
 * @param {boolean} isTest tests may read files and use anything outside src/lib
 */
function judge(file, name, isTest) {
	const from = libFolder(file);
	const target = resolve(file, name);
	if (target === undefined) return judgePackage(file, from, name, isTest);
	if (!from) return undefined;
	if (target.startsWith('src/routes/')) return { messageId: 'routes' };
	const to = libFolder(target);
	if (to === undefined) {
		if (isTest || !PURE.includes(from)) return undefined;
		return { messageId: 'impure', data: { from, name } };
	}
	if (!isPlaced(from) || !isPlaced(to) || mayImport(from, to)) return undefined;
	return { messageId: 'upwards', data: { from, to } };
}

/**
 * @param {string} file
 * @param {string | undefined} from
 * @param {string} name
 * @param {boolean} isTest
 */
function judgePackage(file, from, name, isTest) {
	const isCytoscape = /^cytoscape(-|\/|$)/.test(name);
	if (isCytoscape) {
		// a test may hand an export to cytoscape, as a reader that others wrote
		const allowed = from === NETWORK || isTest || file.startsWith('bench/') || file.endsWith('.d.ts');
		return allowed ? undefined : { messageId: 'cytoscape', data: { from: from ?? file } };
	}
	if (!from || !PURE.includes(from)) return undefined;
	const framework = /^(svelte|@sveltejs|\$app|\$env|\$service-worker|esm-env)(\/|$)/.test(name);
	const node = isBuiltin(name) && !isTest;
	return framework || node ? { messageId: 'impure', data: { from, name } } : undefined;
}

/**
 * Path in the repository that a relative or $lib import leads to; undefined for a package.
 * @param {string} file
 * @param {string} name
 */
function resolve(file, name) {
	if (name === '$lib' || name.startsWith('$lib/')) return posix.join('src/lib', name.slice('$lib'.length));
	return name.startsWith('.') ? posix.join(posix.dirname(file), name) : undefined;
}

/** First folder under src/lib, or undefined. @param {string} file */
function libFolder(file) {
	return /^src\/lib\/([^/]+)(\/|$)/.exec(file)?.[1];
}

/**
 * @param {string} filename
 * @param {string} cwd
 */
function inRepository(filename, cwd) {
	return posix.relative(cwd.replaceAll('\\', '/'), filename.replaceAll('\\', '/'));
}
