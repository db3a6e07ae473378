import { expect, test } from 'vitest';
import { localeOf } from './locale';

test.each([
  [['en-US', 'en'], 'en-US'],
  [['en'], 'en-US'],
  [['hi-IN', 'en-GB'], 'en-GB'],
  [['de-DE'], 'en-DE'],
  [['fr'], 'en-FR'],
  [[], 'en-IN'],
  [['not a language'], 'en-IN'],
])('a reader of %j gets dates as in %s', (languages, locale) => {
  expect(localeOf(languages)).toBe(locale);
});
