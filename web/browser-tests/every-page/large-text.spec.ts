import { expect, type Page, PHONE, settled, test, texts } from '../fixtures';
import { monday, option, slotPage } from '../slots/slotPage';

/** 1280 x 1024 at 400 %, as WCAG 2.2, 1.4.10 and 2.4.11 mean it. */
const ZOOMED_IN = { width: 320, height: 256 };

test('text of twice the size stays whole in the header and the bar of tabs', async ({
  guest,
  signedIn,
  world,
}) => {
  const visits: [Page, string][] = [
    [await guest(PHONE), '/'],
    [await signedIn(world.student, PHONE), '/dashboard/student/overview'],
    [await signedIn(world.mentor, PHONE), '/dashboard/mentor/overview'],
  ];
  for (const [page, address] of visits) {
    await page.goto(address);
    await settled(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await settled(page);
    expect.soft(await page.evaluate(outsideTheHeader), `${address}: outside`).toEqual([]);
    expect.soft(await page.evaluate(brokenWords), `${address}: broken words`).toEqual([]);
  }
});

test('a page zoomed in four times shows more of itself than of its bars', async ({
  signedIn,
  mentor,
  student,
}) => {
  const asha = await mentor();
  const page = await signedIn(student('Riya'), { viewport: ZOOMED_IN });
  const [slot] = await asha.freeSlots(monday(1));
  await page.goto(slotPage(asha, monday(1)));
  await option(page, slot).check();
  await expect(page.getByRole('button', { name: texts.slots.summary.go })).toBeVisible();
  expect.soft(await page.evaluate(brokenWords)).toEqual([]);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 3));
  expect(await page.evaluate(coveredByBars)).toBeLessThan(ZOOMED_IN.height / 4);
});

/** The controls of the header that do not lie wholly in the window. */
function outsideTheHeader(): string[] {
  return [...document.querySelectorAll('header a, header button')]
    .filter((control) => control.closest('[popover]') === null)
    .filter((control) => {
      const { top, left, right, width } = control.getBoundingClientRect();
      const bar = control.closest('nav');
      return width > 0 && (top < 0 || left < 0 || (!bar && right > innerWidth));
    })
    .map((control) => control.getAttribute('aria-label') ?? control.textContent ?? '');
}

/** The words of the header, its bar and all buttons that are broken over two lines. */
function brokenWords(): string[] {
  const controls = [...document.querySelectorAll('header a, header button, button')];
  return controls.flatMap((control) => {
    const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    while (texts.nextNode()) {
      for (const { 0: word, index } of texts.currentNode.textContent?.matchAll(/\S+/g) ?? []) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
    return broken;
  });
}

/** How much of the window's height bars cover that stay while the page scrolls, in pixels. */
function coveredByBars(): number {
  const rows = Array.from({ length: innerHeight }, (_, y) => y);
  const isBar = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
    }
    return false;
  };
  return rows.filter((y) => {
    const element = document.elementFromPoint(innerWidth / 2, y);
    return element !== null && isBar(element);
  }).length;
}
