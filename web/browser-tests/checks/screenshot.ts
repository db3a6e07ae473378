import type { Page } from '@playwright/test';
import { RESULTS } from '../system/test-system';
import { settled } from './settled';

/** Writes `web/test-results/shots/<name>.png` of the viewport. */
export async function screenshot(page: Page, name: string) {
  await settled(page);
  await page.screenshot({ path: `${RESULTS}/shots/${name}.png`, animations: 'disabled' });
}
