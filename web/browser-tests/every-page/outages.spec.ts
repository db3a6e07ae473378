import type { Page, Route } from '@playwright/test';
import { expect, settled, test, texts } from '../fixtures';
import { slotPage } from '../slots/slotPage';

const { connection, notLoaded, tryAgain } = texts.app;
const UNAVAILABLE = {
  status: 503,
  contentType: 'application/problem+json',
  body: JSON.stringify({ status: 503, code: 'unavailable', detail: 'Not available.' }),
};
/** A banner that comes later than this is as good as none. */
const SOON = { timeout: 5_000 };
/** All retries of a call are over by then. */
const LONG_MS = 16_000;

const banner = (page: Page) => page.getByRole('status').getByText(connection.lost);
const unreachable = (call: Route) => call.abort('connectionrefused');

test('an outage is said once, nothing has to be pressed, and all comes back by itself', async ({
  world,
  signedIn,
  allowErrors,
}) => {
  allowErrors(/./);
  const page = await signedIn(world.mentor);
  await page.goto('/dashboard/mentor/sessions');
  await settled(page);
  await page.route('/api/**', (call) => call.fulfill(UNAVAILABLE));
  await page.getByRole('link', { name: texts.app.nav.overview }).click();
  await expect(banner(page)).toBeVisible(SOON);
  await page.waitForTimeout(LONG_MS);
  await expect(banner(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: tryAgain })).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.unroute('/api/**');
  await expect(banner(page)).toBeHidden({ timeout: 15_000 });
  await settled(page);
  await expect(page.getByText(connection.part)).toHaveCount(0);
});

test('the last page stays until the next one can be loaded', async ({
  world,
  guest,
  allowErrors,
}) => {
  allowErrors(/./);
  const page = await guest();
  await page.goto(`/?q=${encodeURIComponent(world.mentor.person.name)}`);
  await settled(page);
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await page.route('**/*', unreachable);
  await page
    .getByRole('link', { name: texts.mentors.seeTimesOf(world.mentor.person.name) })
    .first()
    .click();
  await expect(banner(page)).toBeVisible(SOON);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.mentors.title);
  await page.unroute('**/*');
  await expect(page).toHaveURL(/slot-selection/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(world.mentor.person.name);
  await expect(banner(page)).toBeHidden();
  expect(loads, 'without loading the page anew').toBe(0);
});

test('a page that cannot be loaded says so inside the frame, and reloads itself once', async ({
  world,
  guest,
  allowErrors,
}) => {
  allowErrors(/./);
  const page = await guest();
  await page.route(/\/SlotSelectionPage[^/]*\.js$/, (call) => call.abort());
  await page.goto(slotPage(world.mentor));
  await page.waitForEvent('load');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(notLoaded.title);
  await expect(page.getByRole('banner')).toBeVisible();
  const left = await page
    .getByRole('heading', { level: 1 })
    .evaluate((it) => it.getBoundingClientRect().left);
  expect(left, 'the space beside the text').toBeGreaterThanOrEqual(16);
  await page.unroute(/\/SlotSelectionPage[^/]*\.js$/);
  await page.getByRole('button', { name: texts.app.broken.reload }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(world.mentor.person.name);
});

test('a page whose first script is missing keeps its frame and begins by itself', async ({
  guest,
  allowErrors,
}) => {
  allowErrors(/./);
  const page = await guest();
  await page.route(/\/assets\/.*\.js$|\/health\//, unreachable);
  await page.goto('/');
  await expect(page.locator('#shell').getByText(connection.lost)).toBeVisible(SOON);
  await expect(page.locator('#shell').getByText(texts.mentors.hero.title)).toBeVisible();
  await page.unroute(/\/assets\/.*\.js$|\/health\//);
  await expect(page.getByRole('button', { name: texts.app.signIn })).toBeVisible();
  await expect(page.locator('#shell')).toHaveCount(0);
});

test('pages that find no configuration begin as soon as there is one', async ({
  guest,
  allowErrors,
}) => {
  allowErrors(/./);
  const page = await guest();
  await page.route(/\/config\.json|\/health\//, unreachable);
  await page.goto('/');
  await expect(page.locator('#shell').getByText(connection.lost)).toBeVisible(SOON);
  await page.unroute(/\/config\.json|\/health\//);
  await expect(page.getByRole('button', { name: texts.app.signIn })).toBeVisible();
});
