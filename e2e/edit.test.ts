import { expect, test } from './fixtures';
import { OwnPage } from './edit/own-page';

const SAID = 'Pakistan accuses India of supporting the TTP';

test.describe('the line for claims', () => {
	test('adds claims by the keyboard alone, which then stand in network and evidence', async ({ context }) => {
		const own = await OwnPage.make(context);
		await own.claim(SAID, '3');
		await expect(own.page.getByText('Added mon.001:')).toBeVisible();
		await expect(own.line).toBeFocused();
		await expect(own.line).toHaveValue('');
		await own.claim('India denies supporting the TTP');
		await expect(own.page.getByText('Added mon.002:')).toBeVisible();
		await own.page.keyboard.press('Escape');
		await expect(own.line).toBeHidden();
		await expect(own.actor('Pakistan')).toBeVisible();
		await expect(own.network.getByRole('button', { name: /^India supports TTP/ }).first()).toBeVisible();
		await expect(own.evidence.getByText(`${SAID}.`)).toBeVisible();
		await own.saved();
		await own.open();
		await own.actor('India').click();
		await expect(own.evidence.getByText('India denies supporting the TTP.').first()).toBeVisible();
	});

	test('completes what was begun, and takes it with Enter', async ({ context }) => {
		const own = await OwnPage.make(context);
		await own.page.keyboard.press('c');
		await own.page.getByLabel('Paragraph').fill('3');
		await own.line.focus();
		await own.page.keyboard.type('Paki');
		await expect(
			own.page.getByRole('listbox', { name: 'What could follow' }).getByRole('option', { selected: true })
		).toContainText('Pakistan');
		await own.page.keyboard.press('Enter');
		await own.page.keyboard.type('accu');
		await own.page.keyboard.press('Enter');
		await own.page.keyboard.type('Ind');
		await own.page.keyboard.press('Enter');
		await own.page.keyboard.type('of supporti');
		await own.page.keyboard.press('Enter');
		await own.page.keyboard.type('TTP');
		await expect(own.line).toHaveValue('Pakistan accuses India of supporting TTP');
		await own.page.keyboard.press('Enter');
		await expect(own.page.getByText('Added mon.001:')).toBeVisible();
	});

	test('says what is missing, and makes an actor that is not known where it was typed', async ({
		context
	}) => {
		const own = await OwnPage.make(context);
		await own.page.keyboard.press('c');
		await own.page.getByLabel('Paragraph').fill('3');
		await own.line.focus();
		await own.page.keyboard.type('Pakistan accuses ');
		await expect(own.page.getByText('Name whom Pakistan accuses.')).toBeVisible();
		await own.page.keyboard.type('India of supporting the Red Valley Front');
		await own.page.getByRole('button', { name: 'New actor “Red Valley Front”' }).press('Enter');
		await expect(own.page.getByLabel('Type')).toBeFocused();
		await own.page.keyboard.press('Enter');
		await expect(own.line).toBeFocused();
		await own.page.keyboard.press('Enter');
		await expect(own.page.getByText('Added mon.001:')).toBeVisible();
		await expect(own.actor('Red Valley Front')).toBeVisible();
	});

	test('says why a claim is refused, and keeps what was typed', async ({ context }) => {
		const own = await OwnPage.make(context);
		await own.page.keyboard.press('c');
		await own.page.getByLabel('Said on').fill('last week');
		await own.line.focus();
		await own.page.keyboard.type(SAID);
		const said = own.page.getByRole('status').filter({ hasText: 'last week' });
		await expect(said).toBeVisible();
		await own.page.keyboard.press('Enter');
		await expect(own.line).toHaveValue(SAID);
		await expect(said).toBeVisible();
	});
});

test.describe('an own dossier', () => {
	test('takes a reply, an edit and a withdrawal from the evidence, and has them after a reload', async ({
		context
	}) => {
		const own = await OwnPage.make(context);
		await own.claim(SAID, '3');
		await own.page.keyboard.press('Escape');
		const first = own.evidence.getByRole('group', { name: 'Claim mon.001' });
		await first.getByRole('button', { name: 'Reply' }).press('Enter');
		await expect(own.page.getByText('Answers mon.001')).toBeVisible();
		await own.claim('India denies supporting the TTP');
		await own.page.keyboard.press('Escape');
		await expect(
			own.evidence.locator('.replies').getByText('India denies supporting the TTP.')
		).toBeVisible();

		await first.getByRole('button', { name: 'Edit' }).press('Enter');
		const form = own.page.getByRole('dialog', { name: 'Edit claim mon.001' });
		await form.getByLabel('In our words').fill('Pakistan says that India backs the TTP.');
		await form.getByRole('button', { name: 'Save' }).press('Enter');
		await expect(own.evidence.getByText('Pakistan says that India backs the TTP.')).toBeVisible();

		await own.claim('Pakistan asserts that India supports the TTP');
		await own.page.keyboard.press('Escape');
		const third = own.evidence.getByRole('group', { name: 'Claim mon.003' });
		await third.getByRole('button', { name: 'Withdraw' }).press('Enter');
		const sheet = own.page.getByRole('dialog', { name: 'Withdraw mon.003' });
		await sheet.getByRole('button', { name: 'Withdraw' }).press('Enter');
		await expect(sheet.getByRole('alert')).toContainText('Say why');
		await sheet.getByLabel('Why it is withdrawn').fill('It was said by another.');
		await sheet.getByRole('button', { name: 'Withdraw' }).press('Enter');
		await expect(sheet).toBeHidden();

		await own.saved();
		await own.open();
		await own.bar.getByRole('button', { name: 'Edit' }).click();
		await own.panel.getByRole('tab', { name: 'Withdrawn' }).click();
		await expect(own.panel.getByText('withdrawn: It was said by another.')).toBeVisible();
		await own.panel.getByRole('tab', { name: 'History' }).click();
		await expect(own.panel.getByText('Withdraw mon.003').first()).toBeVisible();
	});

	test('merges two actors, takes it back and makes it again', async ({ context }) => {
		const own = await OwnPage.make(context);
		await own.claim(SAID, '3');
		await own.page.keyboard.press('Escape');
		await own.bar.getByRole('button', { name: 'Edit' }).click();
		await own.panel.getByRole('tab', { name: 'Actors' }).click();
		await own.panel.getByRole('button', { name: 'New …' }).click();
		const form = own.page.getByRole('dialog', { name: 'New actor' });
		await form.getByRole('textbox', { name: 'Label' }).fill('Tehrik');
		await form.getByLabel('Type').selectOption('armed-group');
		await form.getByRole('button', { name: 'Add' }).click();
		await expect(form).toBeHidden();
		await own.panel.getByRole('button', { name: 'Merge ttp' }).click();
		const merge = own.page.getByRole('dialog', { name: 'Merge two actors' });
		await merge.getByLabel('Merge TTP with').fill('tehrik');
		await merge.getByLabel('Tehrik', { exact: true }).check();
		await expect(merge.getByRole('status')).toContainText('1 claim changed');
		await merge.getByRole('button', { name: 'Merge' }).click();
		await expect(merge).toBeHidden();
		await expect(own.panel.getByRole('button', { name: 'Merge ttp' })).toBeHidden();
		await own.page.keyboard.press('Escape');
		await expect(own.actor('Tehrik')).toBeVisible();
		await own.page.keyboard.press('ControlOrMeta+z');
		await expect(own.actor('TTP')).toBeVisible();
		await own.page.keyboard.press('ControlOrMeta+Shift+z');
		await expect(own.actor('Tehrik')).toBeVisible();
		await own.saved();
		await own.open();
		await expect(own.actor('Tehrik')).toBeVisible();
	});

	test('says beside the field what is wrong, and asks before what was written is lost', async ({
		context
	}) => {
		const own = await OwnPage.make(context);
		await own.bar.getByRole('button', { name: 'Edit' }).click();
		await own.panel.getByRole('tab', { name: 'Sources' }).click();
		await own.panel.getByRole('button', { name: 'Edit mon' }).click();
		const form = own.page.getByRole('dialog', { name: 'Edit source mon' });
		await form.getByRole('combobox', { name: 'Publisher' }).fill('herold');
		await expect(form.getByText("Did you mean 'herald'?")).toBeVisible();
		await expect(form.getByRole('combobox', { name: 'Publisher' })).toHaveAttribute('aria-invalid', 'true');
		await own.page.keyboard.press('Escape');
		await expect(form.getByText('What you have written here is not saved.')).toBeVisible();
		await form.getByRole('button', { name: 'Discard it' }).click();
		await expect(form).toBeHidden();
		await own.panel.getByRole('button', { name: 'Edit mon' }).click();
		await own.page.keyboard.press('Escape');
		await expect(form).toBeHidden();
		await expect(own.panel).toBeVisible();
	});

	test('moves no actor when one is added, and keeps one where it is dragged', async ({ context }) => {
		const own = await OwnPage.make(context);
		const names = ['Pakistan', 'India', 'TTP'];
		await own.claim(SAID, '3');
		await own.page.keyboard.press('Escape');
		const before = await own.positions(names);
		await own.claim('Pakistan accuses India of attacking The Herald');
		await own.page.keyboard.press('Escape');
		await expect(own.actor('The Herald')).toBeVisible();
		expect(await own.positions(names)).toEqual(before);

		const all = [...names, 'The Herald'];
		const placed = await own.positions(all);
		const box = (await own.actor('TTP').boundingBox())!;
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		await own.page.mouse.move(x, y);
		await own.page.mouse.down();
		await own.page.mouse.move(x + 40, y + 20, { steps: 5 });
		await own.page.mouse.move(x + 70, y + 50, { steps: 5 });
		await own.page.mouse.up();
		await expect.poll(() => own.positions(all)).not.toEqual(placed);
		const after = await own.positions(all);
		expect({ ...after, TTP: '' }).toEqual({ ...placed, TTP: '' });
		await own.saved();
		await own.open();
		await expect(own.actor('The Herald')).toBeVisible();
		expect((await own.positions(['TTP'])).TTP).toBe(after.TTP);
		await own.bar.getByRole('button', { name: 'Edit' }).click();
		await own.panel.getByRole('tab', { name: 'Actors' }).click();
		await own.panel.getByRole('button', { name: 'Unpin ttp' }).click();
		await expect(own.panel.getByRole('button', { name: 'Unpin ttp' })).toBeHidden();
	});

	test('compares itself with how it was, as sentences and in the network', async ({ context }) => {
		const own = await OwnPage.make(context);
		await own.claim(SAID, '3');
		await own.claim('India denies supporting the TTP');
		await own.page.keyboard.press('Escape');
		await own.bar.getByRole('button', { name: 'Versions' }).click();
		await expect(own.panel.getByRole('status')).toContainText('2 claims added');
		await own.panel.getByLabel(/^Compare the dossier/).selectOption('1');
		await expect(own.panel.getByRole('status')).toContainText('Since entry 1: 1 claim added');
		await expect(own.panel.getByRole('table')).toContainText('India denies supporting TTP.');
		await own.panel.getByRole('button', { name: 'Show in the network' }).click();
		await expect(own.panel).toBeHidden();
		await expect(own.actor('India')).toHaveAttribute('aria-pressed', 'true');
	});
});
