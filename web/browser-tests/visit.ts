import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { ErrorMonitor } from './checks/errorMonitor';
import type { Person } from './people/person';
import { addresses } from './system/addresses';

/** The configurable properties of a device. */
export type Device = Pick<
  BrowserContextOptions,
  'timezoneId' | 'viewport' | 'colorScheme' | 'hasTouch' | 'isMobile' | 'reducedMotion' | 'locale'
>;

export const PHONE: Device = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** Opens a page in a new browser context without a signed-in person. */
export async function visit(
  browser: Browser,
  monitor: ErrorMonitor,
  device: Device = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: addresses.pages,
    timezoneId: 'Asia/Kolkata',
    reducedMotion: 'reduce',
    ...device,
  });
  monitor.follow(context);
  return context.newPage();
}

/** Signs in like after a reload: the provider and this tab know the person. */
export async function signIn(page: Page, person: Person) {
  await signInAtProvider(page, person);
  await page.goto('/favicon.svg');
  await page.evaluate((sub) => sessionStorage.setItem('last-person', sub), person.sub);
}

/** Creates the provider's session in the page's browser, without telling the page. */
export async function signInAtProvider(page: Page, person: Person) {
  const session = `${addresses.sandbox}/sandbox/auth/session`;
  await page.context().request.post(session, { data: person });
}

/** Fills in the provider's sign-in form. */
export async function fillSignInForm(page: Page, { sub, role, name, email }: Person) {
  await page.getByText('Another person').click();
  await page.getByLabel('Id').fill(sub);
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('E-mail').fill(email);
  const roles = { student: 'Student', mentor: 'Mentor', admin: 'Operator' };
  await page.getByRole('radio', { name: roles[role] }).check();
  await page.getByRole('button', { name: 'Sign in' }).click();
}
