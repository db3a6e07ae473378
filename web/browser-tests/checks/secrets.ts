import type { Page } from '@playwright/test';

/** A JSON Web Token, or the name of a token, in an address or a storage. */
export const TOKEN = /eyJ[\w-]{8,}\.eyJ|(access|refresh|id)_token["=]/;

/** The page's storages that contain a token. */
export async function secretsIn(page: Page): Promise<string[]> {
  const stores = await page.evaluate(() => ({
    localStorage: JSON.stringify({ ...localStorage }),
    sessionStorage: JSON.stringify({ ...sessionStorage }),
  }));
  return Object.entries(stores)
    .filter(([, content]) => TOKEN.test(content.replaceAll('\\"', '"')))
    .map(([name, content]) => `A token in ${name}: ${content}`);
}
