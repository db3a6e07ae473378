import { useEffect, useState } from 'react';
import { serverNow } from './serverClock';

/** A timer set for hours is late after the device slept: it looks again at least this often. */
const LONGEST_WAIT = 30_000;

/** The current moment by the services' clock, which renders again when one of these instants is reached. */
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
