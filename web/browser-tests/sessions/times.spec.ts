import { expect, type Page, sandbox, test, texts } from '../fixtures';
import { distantSlot } from '../people/distantSlots';

const spaces = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const timeOn = async (page: Page) => spaces(await page.locator('main time').first().textContent());

test('page, notification and mail spell a time and a price alike', async ({
  mentor,
  student,
  signedIn,
}) => {
  const asha = await mentor({ price: 150000 });
  const session = await student('Riya').book(asha, await distantSlot(asha));
  const page = await signedIn(asha);
  await page.goto(`/dashboard/mentor/sessions/${session.id}`);
  const time = await timeOn(page);
  expect(time).toMatch(
    /^[A-Z][a-z]{2}, \d+ [A-Z][a-z]+ \d{4}, \d+:\d\d (am )?– \d+:\d\d [ap]m IST$/,
  );
  await expect(page.getByText('₹1,50,000')).toBeVisible();

  await page.getByRole('button', { name: texts.notifications.button(1) }).click();
  await expect
    .poll(async () => spaces(await page.locator('#notifications').textContent()))
    .toContain(time);

  const mails = `/sandbox/mailbox?to=${encodeURIComponent(asha.person.email)}`;
  await expect
    .poll(async () => JSON.stringify(await sandbox('GET', mails)), { timeout: 60_000 })
    .toContain(time);
});

for (const [locale, written] of [
  ['en-US', /^[A-Z][a-z]{2}, [A-Z][a-z]+ \d+, \d{4}, \d+:\d\d( [AP]M)? – \d+:\d\d [AP]M E[SD]T$/],
  ['en-GB', /^[A-Z][a-z]{2}, \d+ [A-Z][a-z]+ \d{4}, \d\d?:\d\d ?– ?\d\d?:\d\d E[SD]T$/],
  ['de-DE', /^[A-Z][a-z]{2}, \d+ [A-Z][a-z]+ \d{4}, \d\d?:\d\d ?– ?\d\d?:\d\d E[SD]T$/],
] as const) {
  test(`a browser in ${locale} gets dates and hours as they are written there`, async ({
    world,
    signedIn,
  }) => {
    const page = await signedIn(world.student, { locale, timezoneId: 'America/New_York' });
    await page.goto(`/dashboard/student/sessions/${world.sessionId}`);
    expect(await timeOn(page)).toMatch(written);
  });
}
