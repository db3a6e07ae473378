import { expect, test } from 'vitest';
import { zonesMatching, zonesToChoose } from './zoneChoices';

const all = zonesToChoose('Asia/Kolkata');
const found = (text: string) => zonesMatching(all, text).map(({ id }) => id);

test('a zone is found by its city, its region, and words in any order', () => {
  expect(found('new york')).toEqual(['America/New_York']);
  expect(found('york america')).toEqual(['America/New_York']);
  expect(found('  KOLKATA ')).toEqual(['Asia/Kolkata']);
  expect(found('são paulo')).toEqual(['America/Sao_Paulo']);
});

test('nothing typed finds every zone, and nonsense none', () => {
  expect(found('')).toHaveLength(all.length);
  expect(found('atlantis')).toEqual([]);
});
