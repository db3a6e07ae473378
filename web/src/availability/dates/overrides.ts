import { parseDate } from '@internationalized/date';
import type { OverrideChange, OverrideSlot } from '../../api/availability';
import { slotsOf, type Window } from '../week';

/** The kinds of overrides of a date; `usual` means none. */
export const KINDS = ['off', 'blocked', 'other', 'usual'] as const;
export type Kind = (typeof KINDS)[number];

/** Consecutive dates with the same overrides. */
export interface DateRange {
  first: string;
  dates: string[];
  overrides: OverrideSlot[];
}

/** The last date that one change may include. */
export function latestAfter(first: string): string {
  return parseDate(first).add({ years: 1 }).toString();
}

/** All dates of the range, both ends included; empty if `last` is not a valid end. */
export function datesBetween(first: string, last: string): string[] {
  if (last.length !== first.length || last < first || last > latestAfter(first)) return [];
  const days = parseDate(last).compare(parseDate(first));
  return Array.from({ length: days + 1 }, (_, at) => parseDate(first).add({ days: at }).toString());
}

/** The change that replaces all overrides of the dates. */
export function changeOf(dates: string[], kind: Kind, hours: Window[]): OverrideChange {
  return { remove: dates, add: dates.flatMap((date) => overridesOf(date, kind, hours)) };
}

/** The overrides after a change. */
export function changed(overrides: OverrideSlot[], change: OverrideChange): OverrideSlot[] {
  return [...overrides.filter(({ date }) => !change.remove.includes(date)), ...change.add];
}

function overridesOf(date: string, kind: Kind, hours: Window[]): OverrideSlot[] {
  if (kind === 'usual') return [];
  if (kind === 'off') return [{ date, isBlocked: true }];
  return slotsOf(hours).map(({ startTime, endTime }) => ({
    date,
    startTime,
    endTime,
    isBlocked: kind === 'blocked',
  }));
}

export function kindOf(overrides: OverrideSlot[]): Kind {
  if (overrides.some((it) => it.isBlocked && !it.startTime)) return 'off';
  if (overrides.some((it) => !it.isBlocked)) return 'other';
  return overrides.length ? 'blocked' : 'usual';
}

export function byDate(overrides: OverrideSlot[]): Map<string, OverrideSlot[]> {
  const dates = new Map<string, OverrideSlot[]>();
  for (const override of overrides) {
    dates.set(override.date, [...(dates.get(override.date) ?? []), override]);
  }
  return dates;
}

/** Ranges from today on, in order. Dates written by one template form one range. */
export function dateRangesOf(overrides: OverrideSlot[], today: string): DateRange[] {
  const ranges: DateRange[] = [];
  const coming = [...byDate(overrides)]
    .filter(([date]) => date >= today)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [date, own] of coming) {
    const before = ranges.at(-1);
    const last = before?.dates.at(-1);
    const follows = last && parseDate(last).add({ days: 1 }).toString() === date;
    if (before && follows && sameness(before.overrides) === sameness(own)) before.dates.push(date);
    else ranges.push({ first: date, dates: [date], overrides: own });
  }
  return ranges;
}

function sameness(overrides: OverrideSlot[]): string {
  const template = overrides[0]?.template;
  if (template && overrides.every((it) => it.template === template)) return `by ${template}`;
  return JSON.stringify(overrides.map((it) => [it.startTime, it.endTime, it.isBlocked]));
}
