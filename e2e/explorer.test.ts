import { DOSSIER, ExplorerPage } from './explorer-page';
import { expect, test } from './fixtures';

let explorer: ExplorerPage;
test.beforeEach(async ({ page }) => {
	explorer = await new ExplorerPage(page).open();
});

test.describe('the explorer', () => {
	test('has the regions and controls that a screen reader looks for', async ({ page }) => {
		await expect(page).toHaveTitle('Pakistan and the Afghan Taliban · Hearsay');
		for (const region of [explorer.filters, explorer.network, explorer.evidence]) {
			await expect(region).toBeVisible();
		}
		await expect(explorer.search).toBeVisible();
		await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeVisible();
		expect(await explorer.drawn()).toBeGreaterThan(30);
		await expect(explorer.heading('Pakistan and the Afghan Taliban')).toBeVisible();
		for (const [count, word] of Object.entries({
			17: 'sources',
			157: 'claims',
			79: 'ties',
			10: 'disputes'
		})) {
			await expect(explorer.evidence.locator('dl > div', { hasText: word })).toContainText(count);
		}
	});

	test('has a button for every drawn actor and, as a sentence with its status, for every tie', async () => {
		const drawn = explorer.network.locator('button[data-kind="actor"]');
		const names = await drawn.evaluateAll((buttons) =>
			buttons.map((button) => button.getAttribute('aria-label'))
		);
		expect(names.length).toBeGreaterThanOrEqual(8);
		expect(names).not.toContain(null);
		const words = await explorer.network.locator('svg.drawing text:has(tspan)').evaluateAll((texts) =>
			texts.map((text) =>
				Array.from(text.children, (line) => line.textContent)
					.join(' ')
					.replace(/- /g, '-')
			)
		);
		expect([...names].sort()).toEqual([...words].sort());
		const sentences = await explorer.network
			.locator('button[data-kind="strand"]')
			.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
		expect(new Set(sentences).size).toBe(await explorer.drawn());
		for (const sentence of sentences) {
			expect(sentence).toMatch(
				/^\S.* \S.*, (asserted|alleged|disputed|acknowledged|said not to hold|ended|hypothetical)/
			);
		}
	});
});

/** What a reader must find in the evidence of each principal actor. */
const known: Record<string, { heading: string; says: string; tie: string }> = {
	Pakistan: {
		heading: 'Pakistan',
		says: 'Pakistan repeatedly charges India with backing militants who fight Pakistan.',
		tie: 'India supports anti-Pakistan militants, disputed'
	},
	'Afghan Taliban': {
		heading: 'Afghan Taliban',
		says: "The Taliban allege that Pakistan's army shelters ISIL-K fighters in its tribal regions.",
		tie: "Pakistan's military harbours ISIL-K, alleged"
	},
	TTP: {
		heading: 'Tehreek-e-Taliban Pakistan',
		says: 'The TTP is reported to have claimed the suicide bombing as its own.',
		tie: 'TTP attacks Pakistan, acknowledged'
	},
	'ISIL-K': {
		heading: 'Islamic State Khorasan',
		says: 'Afghan officials say that Pakistan is home to Daesh camps and helps them along.',
		tie: 'Pakistan harbours ISIL-K, disputed'
	},
	India: {
		heading: 'India',
		says: "India's foreign ministry rejects the charge as without any basis.",
		tie: 'India supports anti-Pakistan militants, disputed'
	},
	Qatar: {
		heading: 'Qatar',
		says: 'Qatar has already helped to calm the dispute.',
		tie: 'Qatar mediates between Afghan Taliban and Pakistan, asserted'
	},
	'Saudi Arabia': {
		heading: 'Saudi Arabia',
		says: 'Saudi Arabia keeps up relations with Pakistan.',
		tie: 'Pakistan maintains ties with Saudi Arabia, asserted'
	},
	Russia: {
		heading: 'Russia',
		says: 'The Russian ministry itself speaks of recognition and expects better relations from it.',
		tie: 'Russia recognises Afghan Taliban, asserted'
	}
};

test('the words of a tie lie under its own button, however they are turned', async ({ page }) => {
	const missed = await page.evaluate(() => {
		const words = [
			...document.querySelectorAll<SVGTextElement>('svg.drawing .words > g > text:only-of-type')
		];
		return words.flatMap((text) => {
			const { left, top, width, height } = text.getBoundingClientRect();
			const hit = document.elementFromPoint(left + width / 2, top + height / 2);
			const name = hit?.getAttribute('aria-label') ?? hit?.tagName ?? 'nothing';
			const verb = text.textContent!.split(' ')[0].replace(/s$/, '');
			return name.includes(verb) || verb === 'keep' ? [] : [`${text.textContent} meets ${name}`];
		});
	});
	expect(missed).toEqual([]);
	expect(await explorer.network.locator('svg.drawing .words > g > text').count()).toBeGreaterThan(30);
});

test.describe('a click on', () => {
	for (const names of [
		['Pakistan', 'Afghan Taliban', 'TTP', 'ISIL-K'],
		['India', 'Qatar', 'Saudi Arabia', 'Russia']
	]) {
		test(`${names.join(', ')} shows its claims, each with its numbered source`, async () => {
			for (const name of names) {
				const { heading, says, tie } = known[name];
				await explorer.actor(name).click();
				await expect(explorer.heading(heading)).toBeVisible();
				await expect(explorer.actor(name)).toHaveAttribute('aria-pressed', 'true');
				const claim = explorer.evidence.getByRole('article').filter({ hasText: says }).first();
				const number = await claim
					.getByRole('link', { name: /^Source \d+$/ })
					.first()
					.innerText();
				await expect(claim).toBeVisible();
				// the number stands in the list of sources, which may hide its rest
				const source = explorer.evidence.locator('footer li').filter({
					has: explorer.page.locator('b', { hasText: new RegExp(`^${number}$`) })
				});
				await expect(source).toHaveCount(1);
				await expect(source.getByRole('link', { includeHidden: true })).toHaveAttribute(
					'href',
					/\/sources\/./
				);
				await expect(explorer.evidence.getByRole('button', { name: tie }).first()).toBeVisible();
			}
		});
	}

	test('an actor leaves its neighbourhood in reach and steps the rest back', async () => {
		await explorer.actor('Russia').click();
		await expect(explorer.tie('Russia recognises Afghan Taliban, asserted')).toHaveAttribute('tabindex', '0');
		await expect(explorer.tie('Pakistan hosts Afghan refugees in Pakistan, asserted')).toHaveAttribute(
			'tabindex',
			'-1'
		);
		await expect(explorer.network.getByRole('heading', { name: '1 tie with 1 actor' })).toBeVisible();
	});

	test('a second actor with Shift adds it, and one on the empty ground selects nothing', async ({ page }) => {
		await explorer.actor('Qatar').click();
		await explorer.actor('Russia').click({ modifiers: ['Shift'] });
		await explorer.expectParameter('select', 'actor:qatar,russia');
		await expect(explorer.actor('Qatar')).toHaveAttribute('aria-pressed', 'true');
		await expect(explorer.actor('Russia')).toHaveAttribute('aria-pressed', 'true');
		const box = (await explorer.network.boundingBox())!;
		await page.mouse.click(box.x + 40, box.y + box.height - 40);
		await explorer.expectParameter('select', null);
		await expect(explorer.actor('Qatar')).toHaveAttribute('aria-pressed', 'false');
	});
});

test.describe('the evidence leads', () => {
	test('from Russia to the recognition, with its place and its dates', async () => {
		await explorer.actor('Russia').click();
		await explorer.evidence
			.getByRole('button', { name: 'Russia recognises Afghan Taliban, asserted' })
			.click();
		await expect(explorer.heading('Russia recognises Afghan Taliban')).toBeVisible();
		await explorer.expectParameter('select', 'tie:russia~recognises~afghan-taliban');
		const ministry = explorer.evidence
			.getByRole('article')
			.filter({ hasText: 'The Russian ministry itself speaks of recognition' });
		await expect(ministry).toContainText('3 Jul 2025');
		await ministry.getByText('Read from an excerpt').click();
		await expect(ministry.getByRole('definition').nth(0)).toBeVisible();
		await expect(explorer.evidence).toContainText('Russia is the one state that does recognise it.');
	});

	test('from the tie of India to the accusation, its denial and the counter-accusation', async () => {
		await explorer.tie('India supports anti-Pakistan militants, disputed').click();
		await expect(explorer.heading('India supports anti-Pakistan militants')).toBeVisible();
		await expect(explorer.evidence).toContainText('Pakistan affirms, India denies.');
		const accusation = explorer.evidence.locator('#claim-ht-mea\\.001');
		await expect(accusation).toContainText('Shehbaz Sharif, for Pakistan, accuses India of supporting');
		await expect(accusation.locator('article.reply')).toContainText(
			'Randhir Jaiswal, for India, denies that India supports anti-Pakistan militants'
		);
		const first = explorer.evidence.locator('#claim-ffr\\.063');
		await expect(first).toContainText('Pakistan accuses India of supporting anti-Pakistan militants');
		await expect(first.locator('article.reply').first()).toContainText(
			'Randhir Jaiswal, for India, accuses Pakistan of harbouring groups said to be in Pakistan'
		);
	});

	test('from ISIL-K to the accusation and to its denial, indented under it', async () => {
		await explorer.actor('ISIL-K').click();
		const accusation = explorer.evidence.locator('#claim-arabnews-isk\\.001').first();
		await expect(accusation).toContainText('Afghan officials, for the Afghan Taliban, accuse Pakistan');
		const denial = accusation.locator('article.reply');
		await expect(denial).toContainText(
			'Shafqat Ali Khan, for Pakistan, denies that Pakistan harbours ISIL-K'
		);
		const [outer, inner] = [(await accusation.boundingBox())!, (await denial.boundingBox())!];
		expect(inner.x).toBeGreaterThan(outer.x + 8);
		await explorer.tie('Pakistan harbours ISIL-K, disputed').click();
		await expect(explorer.evidence).toContainText('The Afghan Taliban affirm, Pakistan denies.');
	});

	test('from the accuser to an accusation about others, which is drawn as alleged and marked as said', async () => {
		await explorer.actor('Afghan Taliban').click();
		await expect(explorer.network.getByText('Says so of others')).toBeVisible();
		await expect(explorer.tie("Pakistan's military harbours ISIL-K, alleged")).toHaveAttribute(
			'tabindex',
			'0'
		);
	});

	test('to what a claim says of itself: a source read from an excerpt says so', async () => {
		await explorer.tie('Pakistan harbours ISIL-K, disputed').click();
		await expect(explorer.evidence.locator('footer')).toContainText('“Excerpt”: read from an excerpt only.');
		const corroboration = explorer.evidence.getByRole('list', { name: 'Corroboration' });
		await expect(corroboration).toContainText(/2\s*reports/);
		await expect(corroboration).toContainText(/1\s*asserter/);
		await expect(corroboration).toContainText(/0\s*disinterested/);
	});

	test('to the text of a citation, on the clipboard', async ({ context, baseURL }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL });
		await explorer.tie("Pakistan's military harbours ISIL-K, alleged").click();
		const claim = explorer.evidence.locator('#claim-ffr\\.052');
		await claim.hover();
		await claim.getByRole('button', { name: 'Copy citation' }).first().click();
		const text = await explorer.page.evaluate(() => navigator.clipboard.readText());
		expect(text).toContain('ISIL-K');
		expect(text).toContain(`${DOSSIER}/claims/ffr.052`);
	});
});
