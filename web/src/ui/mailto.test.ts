import { expect, test } from 'vitest';
import { mailto } from './mailto';

test('an ordinary address is not escaped', () => {
  expect(mailto('ada@example.com')).toBe('mailto:ada@example.com');
});

test('an address cannot add a recipient or a subject', () => {
  expect(mailto('a?subject=hi&bcc=victim@evil.example')).toBe(
    'mailto:a%3Fsubject%3Dhi%26bcc%3Dvictim@evil.example',
  );
  expect(mailto('a,b%40c@evil.example')).toBe('mailto:a%2Cb%2540c@evil.example');
});
