import globals from 'globals';

/** Names that browser and Node share but that reach outside the program: the network, storage, the console. */
const REACHING_OUT = [
	'BroadcastChannel',
	'console',
	'fetch',
	'localStorage',
	'navigator',
	'sessionStorage',
	'WebSocket'
];

/** The globals that a pure folder must not touch: those of only the browser, those of only Node, and I/O. */
export const impureGlobals = [
	...new Set([
		...Object.keys(globals.browser).filter((name) => !(name in globals['shared-node-browser'])),
		...Object.keys(globals.node).filter((name) => !(name in globals['shared-node-browser'])),
		...REACHING_OUT
	])
].map((name) => ({ name, message: 'This folder is pure: no DOM, no I/O (docs/architecture.md).' }));
