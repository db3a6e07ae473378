import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { settled } from './settled';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** React Aria announces pending buttons here, by the id of a label that may be gone. */
const SAID_ONCE = '[data-live-announcer]';

/** Checks the page with axe (WCAG 2.2 A and AA). */
export async function axe(page: Page) {
  await settled(page);
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'label-content-name-mismatch': { enabled: true } } })
    .withTags(TAGS)
    .exclude(SAID_ONCE)
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} · ${node.failureSummary}`),
  );
  expect(found, `axe at ${page.url()}`).toEqual([]);
}
