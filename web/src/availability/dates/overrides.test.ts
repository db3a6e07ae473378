import { expect, test } from 'vitest';
import { changeOf, dateRangesOf, datesBetween, kindOf } from './overrides';

const off = (date: string) => ({ date, isBlocked: true });
const evening = (date: string, template?: string) => ({
  date,
  startTime: '18:00',
  endTime: '20:00',
  isBlocked: false,
  ...(template && { template }),
});

test('a range includes both ends, also over the end of a year', () => {
  expect(datesBetween('2026-12-30', '2027-01-02')).toEqual([
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
  ]);
  expect(datesBetween('2027-03-14', '2027-03-14')).toEqual(['2027-03-14']);
});

test('a range with an invalid end has no dates', () => {
  for (const last of ['2027-03-13', '', '0002-03-14', '20270-03-14', '2029-01-01']) {
    expect(datesBetween('2027-03-14', last)).toEqual([]);
  }
});

test('a change replaces all overrides of its dates', () => {
  const hours = [{ day: 0, start: 22 * 60, end: 24 * 60, isActive: true }];
  expect(changeOf(['2027-01-01'], 'off', hours)).toEqual({
    remove: ['2027-01-01'],
    add: [off('2027-01-01')],
  });
  expect(changeOf(['2027-01-01'], 'blocked', hours).add).toEqual([
    { date: '2027-01-01', startTime: '22:00', endTime: '24:00', isBlocked: true },
  ]);
  expect(changeOf(['2027-01-01'], 'usual', hours).add).toEqual([]);
});

test('the kind of a date is that of its strongest override', () => {
  expect(kindOf([])).toBe('usual');
  expect(kindOf([evening('2027-01-01')])).toBe('other');
  expect(kindOf([evening('2027-01-01'), off('2027-01-01')])).toBe('off');
  expect(kindOf([{ ...evening('2027-01-01'), isBlocked: true }])).toBe('blocked');
});

test('consecutive dates with the same overrides form one range, from today on', () => {
  const overrides = ['2027-01-03', '2026-12-31', '2027-01-01', '2026-12-30'].map(off);
  expect(dateRangesOf(overrides, '2026-12-31').map((it) => it.dates)).toEqual([
    ['2026-12-31', '2027-01-01'],
    ['2027-01-03'],
  ]);
});

test('dates from one template form one range', () => {
  const written = [
    evening('2027-01-04', 'Exams'),
    { ...off('2027-01-05'), template: 'Exams' },
    evening('2027-01-06'),
  ];
  expect(dateRangesOf(written, '2027-01-01').map((it) => it.first)).toEqual([
    '2027-01-04',
    '2027-01-06',
  ]);
});
