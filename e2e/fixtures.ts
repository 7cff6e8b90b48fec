import { test as base, expect, type BrowserContext } from '@playwright/test';

interface Options {
	/** Problems that a test brings about on purpose, such as the console's word on a page that is not there. */
	expectedProblems: RegExp[];
}

/**
 * A test that also fails when any of its pages logs an error, throws, or asks another host for anything.
 * Import `test` and `expect` from here, not from Playwright.
 */
export const test = base.extend<Options>({
	expectedProblems: [[], { option: true }],

	context: async ({ context, baseURL, expectedProblems }, use) => {
		const problems = watch(context, new URL(baseURL ?? 'http://127.0.0.1').host);
		await use(context);
		const unexpected = problems.filter((problem) => !expectedProblems.some((known) => known.test(problem)));
		expect(unexpected, 'console errors, page errors and requests to other hosts').toEqual([]);
	}
});

export { expect };

/** Notes every problem of every page of a context, from now on. */
function watch(context: BrowserContext, ownHost: string): string[] {
	const problems: string[] = [];
	context.on('console', (message) => {
		if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (webError) => void problems.push(`page error: ${webError.error().message}`));
	context.on('request', (request) => noteAddress(request.url()));
	context.on('page', (page) => page.on('websocket', (socket) => noteAddress(socket.url())));
	return problems;

	function noteAddress(address: string) {
		const { protocol, host } = new URL(address);
		if (['data:', 'blob:', 'about:'].includes(protocol) || host === ownHost) return;
		problems.push(`request to another host: ${address}`);
	}
}
