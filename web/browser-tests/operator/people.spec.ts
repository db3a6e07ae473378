import { readFileSync } from 'node:fs';
import { admin as words } from '../../src/texts/admin';
import { axe, expect, screenshot, test } from '../fixtures';
import { doneBy } from '../people/audit';

test('an operator downloads everything that is kept about a person', async ({
  mentor,
  student,
  operator,
  signedIn,
}) => {
  const [asha, riya] = [await mentor(), student()];
  const session = await riya.book(asha, undefined, { title: 'System design' });
  const page = await signedIn(operator());
  await page.goto('/admin/people');
  await page.getByLabel(words.people.field).fill(riya.person.sub);
  await page.getByRole('button', { name: words.people.open }).click();
  await axe(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: words.people.export }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe(`aureeture-${riya.person.sub}.json`);
  const data = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(data.sessions).toMatchObject([{ sessionId: session.id, title: 'System design' }]);
  expect(data.notifications[0].personId).toBe(riya.person.sub);
  await expect(page.getByText(words.people.exported)).toBeVisible();
});

test('an operator erases a person once their id is typed, and not before', async ({
  mentor,
  operator,
  signedIn,
}) => {
  const [asha, olga] = [await mentor({ name: 'Asha Erasable' }), operator()];
  const id = asha.person.sub;
  const page = await signedIn(olga);
  await page.goto(`/admin/people?id=${id}`);
  await page.getByRole('button', { name: words.people.erase }).click();
  const dialog = page.getByRole('dialog', { name: words.people.eraseTitle });
  const confirm = dialog.getByRole('button', { name: words.people.eraseConfirm });
  await expect(confirm).toBeDisabled();
  await dialog.getByLabel(words.people.eraseField(id)).fill(id.slice(0, -1));
  await expect(confirm).toBeDisabled();
  await dialog.getByLabel(words.people.eraseField(id)).fill(id);
  await axe(page);
  await screenshot(page, 'admin-erase');
  await confirm.click();
  await expect(dialog.getByRole('status')).toContainText(words.people.erased);
  await expect(dialog).toContainText(words.audited);

  const kept = await olga.api.get<{ offer: unknown }>(`/api/people/${id}/data`);
  expect(kept.offer).toBeNull();
  expect((await doneBy(olga)).map(({ what }) => what)).toContain('offer-erased');
});

test('a person with a session ahead is not erased, and the operator hears why', async ({
  mentor,
  student,
  operator,
  signedIn,
  allowErrors,
}) => {
  allowErrors(/api\/people/);
  const [asha, riya] = [await mentor(), student()];
  await riya.book(asha);
  const page = await signedIn(operator());
  await page.goto(`/admin/people?id=${riya.person.sub}`);
  await page.getByRole('button', { name: words.people.erase }).click();
  const dialog = page.getByRole('dialog', { name: words.people.eraseTitle });
  await dialog.getByLabel(words.people.eraseField(riya.person.sub)).fill(riya.person.sub);
  await dialog.getByRole('button', { name: words.people.eraseConfirm }).click();
  await expect(dialog.getByRole('alert')).toContainText(words.people.stillOpen);
});
