import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
});

/** A browser with that language, from its start. */
async function spelledIn(language: string) {
  vi.stubGlobal('document', {});
  vi.stubGlobal('navigator', { languages: [language] });
  const { spelledHere } = await import('./spelledHere');
  return (text: string) => spelledHere(text).replaceAll(/\s/g, ' ');
}

const HOUR = 'Your session is confirmed: Sun, 14 March 2027, 2:00 – 3:00 pm EDT.';
const MIDNIGHT = 'It is Sun, 14 March 2027, 11:30 pm – Mon, 15 March 2027, 12:30 am IST.';
const CHANGE = 'From Sun, 14 March 2027, 1:30 am EST – 3:30 am EDT.';
const STARTS = 'It starts Sun, 14 March 2027, 12:05 am IST.';

test('at home a notification stays as it is, as on the page and in the mail', async () => {
  const spelled = await spelledIn('en-IN');
  expect([HOUR, MIDNIGHT, CHANGE, STARTS].map(spelled)).toEqual([HOUR, MIDNIGHT, CHANGE, STARTS]);
});

test('elsewhere its times read as those of the page', async () => {
  const american = await spelledIn('en-US');
  expect(american(HOUR)).toBe(
    'Your session is confirmed: Sun, March 14, 2027, 2:00 – 3:00 PM EDT.',
  );
  expect(american(CHANGE)).toBe('From Sun, March 14, 2027, 1:30 AM EST – 3:30 AM EDT.');
});

test('a reader of 24 hours gets 24 hours', async () => {
  const british = await spelledIn('en-GB');
  expect(british(MIDNIGHT)).toBe('It is Sun, 14 March 2027, 23:30 – Mon, 15 March 2027, 0:30 IST.');
  expect(british(STARTS)).toBe('It starts Sun, 14 March 2027, 0:05 IST.');
});
