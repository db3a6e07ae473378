import type { FieldErrors, Resolver } from 'react-hook-form';
import { texts } from '../texts';
import type { Settings } from './settings';
import { DAY, overlap, type Window } from './week';

type Rule = Exclude<keyof Settings, 'timezone' | 'windows' | 'instantBookingEnabled'>;

/** The same bounds as in the service. */
export const BOUNDS: Record<Rule, [least: number, most: number]> = {
  sessionMinutes: [5, 480],
  slotIntervalMinutes: [5, 480],
  bufferMinutes: [0, 240],
  minNoticeHours: [0, 720],
  maxSessionsPerWeek: [1, 200],
  bookingWindowDays: [1, 730],
};
export const RULES = Object.keys(BOUNDS) as Rule[];
const { problems } = texts.availability;

/** The problem of each invalid window, by its index. */
export function windowProblems(windows: Window[]): Map<number, string> {
  const found = new Map<number, string>();
  windows.forEach((window, index) => {
    if (!window.isActive) return;
    const crossed = windows.some(
      (other, at) => at !== index && other.isActive && overlap(window, other),
    );
    if (window.end - window.start === DAY && window.start !== 0) found.set(index, problems.empty);
    else if (crossed) found.set(index, problems.overlap);
  });
  return found;
}

function ruleProblem(rule: Rule, value: number): string | undefined {
  const [least, most] = BOUNDS[rule];
  const holds = Number.isInteger(value) && value >= least && value <= most;
  return holds ? undefined : problems.bounds(least, most);
}

/** Validates all sections, also those not shown. */
export const settingsResolver: Resolver<Settings> = (settings) => {
  const errors: FieldErrors<Settings> = {};
  for (const rule of RULES) {
    const message = ruleProblem(rule, settings[rule]);
    if (message) errors[rule] = { type: 'bounds', message };
  }
  const first = windowProblems(settings.windows).values().next().value;
  if (first) errors.windows = { type: 'windows', message: first };
  return Object.keys(errors).length ? { values: {}, errors } : { values: settings, errors: {} };
};
