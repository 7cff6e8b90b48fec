import type { Locator, Page } from '@playwright/test';

/** One thing that a reader does. It asks the page nothing, so that the page does only what the reader asked for. */
export interface Step {
	/** What kind of step it is: the rows of the bench. */
	kind: string;
	/** Unique in a visit. */
	name: string;
	act(): Promise<unknown>;
}

/** The principal actors of the real dossier, by the names of their buttons. */
export const PRINCIPAL = [
	'Pakistan',
	'Afghan Taliban',
	'TTP',
	'ISIL-K',
	'India',
	'Qatar',
	'Saudi Arabia',
	'Russia'
];
const TIES = [
	'India supports anti-Pakistan militants, disputed',
	'Afghan Taliban harbours TTP, disputed',
	'Pakistan harbours ISIL-K, disputed'
];

/** A visit that touches everything, on the first view of the real dossier; where to click is found beforehand. */
export async function explorerSteps(page: Page): Promise<Step[]> {
	const network = page.getByRole('region', { name: 'Network' });
	const filters = page.getByRole('region', { name: 'Filters' });
	const views = page.getByRole('navigation', { name: 'Views' });
	const steps: Step[] = [];
	const add = (kind: string, name: string, act: Step['act']) =>
		steps.push({ kind, name: `${steps.length} ${name}`, act });
	const press = (key: string) => () => page.keyboard.press(key);

	for (const name of PRINCIPAL) {
		add('select an actor', name, await clicker(page, network.getByRole('button', { name, exact: true })));
	}
	for (const name of TIES) {
		add('select a tie', name, await clicker(page, network.getByRole('button', { name, exact: true })));
	}
	add('step back', 'Escape', press('Escape'));
	for (const name of ['Hostile', 'Disputed', 'Hypothetical only', 'State']) {
		const click = await clicker(page, filters.getByRole('button', { name: new RegExp(`^${name}\\s*\\d`) }));
		add('filter', `${name} switched`, click);
		add('filter', `${name} switched back`, click);
	}
	const search = await clicker(page, page.getByRole('searchbox', { name: 'Search' }));
	add('search', 'the box', search);
	for (const letter of 'pakistan') add('search', letter, () => page.keyboard.type(letter));
	add('search', 'Enter', press('Enter'));
	add('table and back', 'Table', await clicker(page, views.getByRole('button', { name: 'Table' })));
	add('table and back', 'Network', await clicker(page, views.getByRole('button', { name: 'Network' })));
	const all = await clicker(page, filters.getByRole('button', { name: 'Draw all actors' }));
	add('draw all actors', 'all', all);
	add('draw all actors', 'the main ones', all);
	add('dark colours', 'dark', await clicker(page, page.getByRole('button', { name: 'Dark colours' })));
	return steps;
}

/** A click of the mouse in the middle of an element as it lies now. */
async function clicker(page: Page, element: Locator): Promise<Step['act']> {
	const box = await element.boundingBox();
	if (!box) throw new Error(`Nothing to click: ${element}`);
	const { x, y } = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	return () => page.mouse.click(x, y);
}
