import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// The rules of imports are in biome.json. A rule about a folder that was renamed would hold nothing.
const rules = readFileSync('biome.json', 'utf8');
const folders = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test('every folder that an import rule names exists', () => {
  const named = [...rules.matchAll(/"(?:src\/|!?(?:\.\.\/)+)(\w+)/g)].map(([, folder]) => folder);
  expect(named.length).toBeGreaterThan(10);
  expect([...folders, 'config']).toEqual(expect.arrayContaining([...new Set(named)]));
});

test.each(['api', 'auth', 'live', 'problems', 'texts', 'time', 'ui'])(
  'the folder %s, which is below the features, has a rule of its own',
  (folder) => {
    expect(rules).toMatch(new RegExp(`"src/${folder}/\\*+"`));
  },
);
