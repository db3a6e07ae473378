/** How far the device's clock is offset the services', in milliseconds. */
let offset = 0;

/** Below this it is the way of an answer through the net, not a wrong clock. */
const TOLERANCE = 2_000;

/** Learns from an answer's `Date`, which is cut to the second. */
export function syncServerClock(response: Response) {
  const serverTime = Date.parse(response.headers.get('Date') ?? '');
  if (Number.isNaN(serverTime)) return;
  const measured = serverTime + 500 - Date.now();
  offset = Math.abs(measured) < TOLERANCE ? 0 : measured;
}

/** Now, by the clock that decides: deadlines hold whatever the device believes. */
export function serverNow(): Date {
  return new Date(Date.now() + offset);
}
