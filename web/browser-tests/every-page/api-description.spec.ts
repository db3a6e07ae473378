import { axe, expect, PHONE, test } from '../fixtures';

// The page has no script that could fail: what could is its style and the way to one call.
test('the page about the API opens at a call, and passes the axe checks', async ({ guest }) => {
  for (const device of [{}, PHONE]) {
    const page = await guest(device);
    await page.goto('/openapi.html#bookSlot');
    await expect(page.locator('#bookSlot')).toContainText('too-many-holds');
    await expect(page.locator('#bookSlot')).toBeVisible();
    await axe(page);
  }
});

test('the page about the API leads to the document', async ({ guest }) => {
  const page = await guest();
  const answer = await page.request.get('/openapi');
  expect((await answer.json()).openapi).toBe('3.1.0');
});
