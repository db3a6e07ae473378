import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const IMAGES = fileURLToPath(new URL('../../../docs/images', import.meta.url));

/** Captures the viewport as WebP, which is small enough for a repository. */
export async function toDocs(page: Page, name: string) {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  mkdirSync(IMAGES, { recursive: true });
  writeFileSync(`${IMAGES}/${name}.webp`, Buffer.from(data, 'base64'));
}
