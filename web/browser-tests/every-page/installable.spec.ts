import type { Page } from '@playwright/test';
import { expect, settled, test, texts } from '../fixtures';

test.use({ serviceWorkers: 'allow' });

test('what phones and crawlers ask a site for is there', async ({ guest }) => {
  const page = await guest();
  await page.goto('/');
  const manifestAt = await page.locator('link[rel=manifest]').getAttribute('href');
  const answer = await page.request.get(manifestAt ?? '');
  expect(answer.headers()['content-type']).toBe('application/manifest+json');
  const manifest = await answer.json();
  expect(manifest).toMatchObject({ start_url: '/', display: 'standalone', name: texts.app.name });
  const icons: { src: string; sizes: string; type: string }[] = manifest.icons;
  for (const { src, sizes, type } of [
    ...icons,
    { src: '/apple-touch-icon.png', sizes: '180x180', type: 'image/png' },
    { src: '/favicon.ico', sizes: '32x32', type: 'image/x-icon' },
  ]) {
    const icon = await page.request.get(src);
    expect(icon.headers()['content-type'], src).toBe(type);
    if (sizes !== 'any') expect(await sizeOf(page, src), src).toBe(sizes);
  }
  expect(await (await page.request.get('/robots.txt')).text()).toContain('User-agent: *');
});

test('without a network the pages say so, and open by themselves once there is one', async ({
  guest,
  allowErrors,
}) => {
  allowErrors(/./);
  const page = await guest();
  await page.goto('/');
  await settled(page);
  await workerReady(page);
  await page.context().setOffline(true);
  await page.goto('/dashboard/student/mentors').catch(() => {});
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We can’t reach Aureeture');
  await expect(page.getByRole('status')).toHaveText(texts.app.connection.lost);
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.mentors.title);
});

test('what a browser keeps is the same for everybody', async ({ signedIn, world }) => {
  const page = await signedIn(world.student);
  await page.goto('/dashboard/student/overview');
  await settled(page);
  await workerReady(page);
  for (const address of ['/dashboard/student/sessions', '/dashboard/student/overview']) {
    await page.goto(address);
    await settled(page);
  }
  const OURS = /^\/(assets\/.+|offline\.html|offline\.css|before-paint\.js|favicon\.svg)$/;
  const kept = await page.evaluate(keptPaths);
  expect(kept.length).toBeGreaterThan(4);
  expect(kept.filter((path) => !OURS.test(path))).toEqual([]);
});

test('a new release takes the place of the last one, and of what was kept of it', async ({
  guest,
}) => {
  const page = await guest();
  await page.goto('/');
  await workerReady(page);
  await page.evaluate(() => caches.open('aureeture-older'));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.unregister();
  });
  await page.reload();
  await workerReady(page);
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length), 'caches')
    .toBe(1);
});

async function workerReady(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((controlled) =>
      navigator.serviceWorker.addEventListener('controllerchange', controlled, { once: true }),
    );
  });
}

async function sizeOf(page: Page, src: string): Promise<string> {
  return page.evaluate(async (from) => {
    const image = new Image();
    image.src = from;
    await image.decode();
    return `${image.naturalWidth}x${image.naturalHeight}`;
  }, src);
}

async function keptPaths(): Promise<string[]> {
  const requests = await Promise.all(
    (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
  );
  return requests.flat().map(({ url }) => new URL(url).pathname);
}
