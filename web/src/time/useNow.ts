import { useEffect, useState } from 'react';
import { serverNow } from './serverClock';

/** Timers are late after the device slept, so the time is checked at least this often. */
const LONGEST_WAIT = 30_000;

/** The current time by the services' clock. Renders again when one of the instants is reached. */
export function useNow(...instants: (string | Date)[]): number {
  const [now, setNow] = useState(moment);
  const next = Math.min(
    ...instants.map((instant) => new Date(instant).getTime()).filter((instant) => instant > now),
  );
  useEffect(() => {
    if (next === Number.POSITIVE_INFINITY) return;
    const wait = Math.min(next - now + 1, LONGEST_WAIT);
    const timer = setTimeout(() => setNow(moment()), wait);
    return () => clearTimeout(timer);
  }, [next, now]);
  return now;
}

function moment(): number {
  return serverNow().getTime();
}
