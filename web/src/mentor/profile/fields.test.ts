import { expect, test } from 'vitest';
import type { Profile } from '../../api/profile';
import { Problem } from '../../problems/problem';
import { areLines, fieldsOf, isSlug, isYear, profileOf, violationsIn } from './fields';

const PROFILE: Profile = {
  slug: 'asha-rao',
  photoUrl: null,
  about: 'I build\nsystems.',
  skills: ['Kafka', 'C, C++'],
  languages: ['en', 'pt-BR'],
  experience: [
    { role: 'Engineer', organisation: null, since: 2019, until: null },
    { role: 'Student', organisation: 'IIT', since: 2012, until: 2016 },
  ],
  links: [{ label: 'My site', url: 'https://asha.example/' }],
  covers: ['Your questions'],
};

test('what is not changed stays as it was', () => {
  expect(profileOf(fieldsOf(PROFILE), PROFILE)).toEqual({
    ...PROFILE,
    slug: undefined,
    photoUrl: undefined,
    experience: [
      { role: 'Engineer', organisation: undefined, since: 2019, until: undefined },
      { role: 'Student', organisation: 'IIT', since: 2012, until: 2016 },
    ],
  });
});

test('a changed address is sent, and empty parts are removed', () => {
  const fields = { ...fieldsOf(PROFILE), slug: ' asha ', about: ' ', skills: ' \n Kafka \n' };
  expect(profileOf(fields, PROFILE)).toMatchObject({
    slug: 'asha',
    about: undefined,
    skills: ['Kafka'],
  });
});

test.each(['asha', 'asha-rao-2', ' abc '])('%j is an address', (text) => {
  expect(isSlug(text)).toBe(true);
});

test.each(['', 'ab', 'Asha', 'a--b', '-asha', 'a/b', 'x'.repeat(61)])(
  '%j is no address',
  (text) => {
    expect(isSlug(text)).toBe(false);
  },
);

test('lines are counted and measured in characters', () => {
  expect(areLines('', 20, 40)).toBe(true);
  expect(areLines('😀'.repeat(40), 20, 40)).toBe(true);
  expect(areLines('x'.repeat(41), 20, 40)).toBe(false);
  expect(areLines('x\n'.repeat(21), 20, 40)).toBe(false);
});

test('a year has four digits', () => {
  expect(['2019', ' 1999 '].every(isYear)).toBe(true);
  expect(['', '19', '2019-05', '1850', 'now'].some(isYear)).toBe(false);
});

test('a violation is shown at the field that holds its value', () => {
  const violations = [
    { field: 'links[0].url', message: 'a' },
    { field: 'skills[3]', message: 'b' },
    { field: 'about', message: 'c' },
  ];
  expect(violationsIn(new Problem(400, 'invalid-request', '', { violations }))).toEqual([
    { field: 'links.0.url', message: 'a' },
    { field: 'skills', message: 'b' },
    { field: 'about', message: 'c' },
  ]);
});
