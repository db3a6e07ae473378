import { admin as words } from '../../src/texts/admin';
import { axe, expect, PHONE, settled, test } from '../fixtures';

const SECTIONS = [
  ['/admin', words.sections.attention],
  ['/admin/sessions', words.sections.sessions],
  ['/admin/refunds', words.sections.refunds],
  ['/admin/dead-letters', words.sections.deadLetters],
  ['/admin/mentors', words.sections.mentors],
  ['/admin/people', words.sections.people],
] as const;

test('an operator goes through all sections by keyboard', async ({ operator, signedIn }) => {
  const page = await signedIn(operator());
  await page.goto('/admin');
  const sections = page.getByRole('navigation', { name: words.sections.label });
  for (const [path, label] of [...SECTIONS.slice(1), SECTIONS[0]]) {
    await sections.getByRole('link', { name: label, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(path);
    await expect(sections.getByRole('link', { name: label, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
});

test('every section passes the axe checks and fits 320 px', async ({ operator, signedIn }) => {
  const page = await signedIn(operator(), PHONE);
  for (const [path] of SECTIONS) {
    await page.goto(path);
    await axe(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  }
});
