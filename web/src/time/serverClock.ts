/** What to add to the device's clock to get the services' time, in milliseconds. */
let offset = 0;

/** A smaller difference comes from network latency, not from a wrong clock. */
const TOLERANCE = 2_000;

/** Reads the response's `Date`, which is truncated to the second. */
export function syncServerClock(response: Response) {
  const serverTime = Date.parse(response.headers.get('Date') ?? '');
  if (Number.isNaN(serverTime)) return;
  const measured = serverTime + 500 - Date.now();
  offset = Math.abs(measured) < TOLERANCE ? 0 : measured;
}

/** The current time by the services' clock, which decides about deadlines. */
export function serverNow(): Date {
  return new Date(Date.now() + offset);
}
