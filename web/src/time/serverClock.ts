/** How far the device's clock is behind the services', in milliseconds. */
let behind = 0;

/** Below this it is the way of an answer through the net, not a wrong clock. */
const TOLERATED = 2_000;

/** Learns from an answer's `Date`, which is cut to the second. */
export function learnTimeOf(response: Response) {
  const said = Date.parse(response.headers.get('Date') ?? '');
  if (Number.isNaN(said)) return;
  const found = said + 500 - Date.now();
  behind = Math.abs(found) < TOLERATED ? 0 : found;
}

/** Now, by the clock that decides: deadlines hold whatever the device believes. */
export function serverNow(): Date {
  return new Date(Date.now() + behind);
}
