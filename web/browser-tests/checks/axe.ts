import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { settled } from './settled';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const ALSO = { 'label-content-name-mismatch': { enabled: true } };

/** React Aria announces pending buttons here, by the id of a label that may be gone. */
const SAID_ONCE = '[data-live-announcer]';

/** Checks the page with axe: by all rules of WCAG 2.2 A and AA, or by those named. */
export async function axe(page: Page, rules: readonly string[] = []) {
  await settled(page);
  const builder = new AxeBuilder({ page }).exclude(SAID_ONCE);
  if (rules.length > 0) builder.withRules([...rules]);
  else builder.options({ rules: ALSO }).withTags(TAGS);
  const { violations } = await builder.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} · ${node.failureSummary}`),
  );
  expect(found, `axe at ${page.url()}`).toEqual([]);
}
