import type { Page } from '@playwright/test';
import { expect, PHONE, settled, test, texts } from '../fixtures';

/** Slow 3G, as Chromium's own tools set it. */
const SLOW = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};
const MEANINGFUL_MS = 4_000;
const REQUESTS = 25;
const SCRIPT_KIB = 150;
/** Where Inter takes the place of a font that breaks a line elsewhere; 0.1 counts as good. */
const SHIFT = 0.02;

test('a first visit on a slow phone paints early and loads little', async ({ guest, world }) => {
  expect(world.mentor.person.name).not.toBe('');
  const page = await guest({ ...PHONE, isMobile: true });
  const sent = await slowly(page);
  await page.goto('/', { waitUntil: 'commit' });
  await settled(page);
  await page.waitForLoadState('networkidle');
  const paints = await page.evaluate(painted);

  const measured = { ...paints, requests: sent.length, ...weights(sent) };
  console.log(`First visit of / on a slow phone: ${JSON.stringify(measured)}`);
  expect.soft(paints.meaningful).toBeLessThanOrEqual(MEANINGFUL_MS);
  expect.soft(sent.length, sent.map(({ url }) => url).join('\n')).toBeLessThanOrEqual(REQUESTS);
  expect.soft(measured.scriptKib).toBeLessThanOrEqual(SCRIPT_KIB);
  expect.soft(paints.shift).toBeLessThanOrEqual(SHIFT);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the start page is there before any script, ${colorScheme}`, async ({ guest }) => {
    const page = await guest({ ...PHONE, colorScheme });
    await page.route(/\/assets\/.*\.js$/, () => {});
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.getByText(texts.mentors.hero.title)).toBeVisible();
    await expect(page.getByPlaceholder(texts.mentors.search.placeholder)).toBeVisible();
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).background);
    expect(ground).toContain(colorScheme === 'light' ? 'rgb(250, 248, 244)' : 'rgb(18, 19, 26)');
  });
}

test('before any script, a person who is signed in sees no page of a visitor', async ({
  signedIn,
  world,
}) => {
  const page = await signedIn(world.student);
  await page.route(/\/assets\/.*\.js$/, () => {});
  for (const address of ['/', '/dashboard/student/overview']) {
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('#shell [data-skeleton]:visible').first()).toBeVisible();
    await expect(page.getByText(texts.mentors.hero.title)).toBeHidden();
    await expect(page.getByText(texts.app.signIn, { exact: true })).toBeHidden();
  }
});

test('a price loads no font but that of its text', async ({ guest, world }) => {
  expect(world.mentor.person.name).not.toBe('');
  const page = await guest();
  const fonts: string[] = [];
  page.on('request', (call) => call.resourceType() === 'font' && fonts.push(call.url()));
  await page.goto('/');
  await settled(page);
  await expect(page.getByText('₹').first()).toBeVisible();
  expect(fonts.map((url) => url.replace(/.*\/|-[^-]*$/g, ''))).toEqual(['inter-latin']);
});

interface Sent {
  url: string;
  type: string;
  bytes: number;
}

/** Slows the network down and lists what is sent over it; data URLs need none. */
async function slowly(page: Page): Promise<Sent[]> {
  const network = await page.context().newCDPSession(page);
  const sent: Sent[] = [];
  const byId = new Map<string, Sent>();
  network.on('Network.requestWillBeSent', ({ requestId, request, type = '' }) => {
    if (request.url.startsWith('data:')) return;
    const one = { url: request.url, type, bytes: 0 };
    byId.set(requestId, one);
    sent.push(one);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = byId.get(requestId);
    if (one) one.bytes = encodedDataLength;
  });
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', SLOW);
  await page.addInitScript(observePaints);
  return sent;
}

function weights(sent: Sent[]) {
  const kib = (some: Sent[]) => Math.round(some.reduce((sum, { bytes }) => sum + bytes, 0) / 1024);
  const scripts = sent.filter(({ type, url }) => type === 'Script' || /\.js$/.test(url));
  return { kib: kib(sent), scriptKib: kib(scripts) };
}

/** Milliseconds since the address was opened, and the sum of layout shifts. */
interface Paints {
  /** The first paint of the largest text of the page itself. */
  meaningful: number;
  /** The last paint that was larger than all before. */
  largest: number;
  firstCard: number;
  shift: number;
}

function observePaints() {
  const paints = { meaningful: 0, largest: 0, firstCard: 0, shift: 0 };
  (window as unknown as { paints: Paints }).paints = paints;
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  observe('largest-contentful-paint', (entry) => {
    const { element } = entry as PerformanceEntry & { element: Element | null };
    paints.largest = Math.round(entry.startTime);
    if (element?.closest('main')) paints.meaningful ||= paints.largest;
  });
  observe('layout-shift', (entry) => {
    paints.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  new MutationObserver(() => {
    if (paints.firstCard || !document.querySelector('main li h2')) return;
    requestAnimationFrame(() => {
      paints.firstCard ||= Math.round(performance.now());
    });
  }).observe(document, { subtree: true, childList: true });
}

function painted(): Paints {
  return (window as unknown as { paints: Paints }).paints;
}
