import createClient, { type Middleware } from 'openapi-fetch';
import type { Identity } from '../auth/identity';
import { learnTimeOf } from '../time/serverClock';
import type { paths as AvailabilityPaths } from './generated/availability';
import type { paths as BookingPaths } from './generated/booking';
import type { paths as NotificationPaths } from './generated/notification';
import { Problem } from './problem';

export const booking = createClient<BookingPaths>();
export const availability = createClient<AvailabilityPaths>();
export const notification = createClient<NotificationPaths>();

/** From now on every call says who asks. */
export function callAs(identity: Identity) {
  const authorization: Middleware = {
    async onRequest({ request }) {
      const token = identity.person && (await identity.token().catch(unreachable));
      if (token) request.headers.set('Authorization', `Bearer ${token}`);
      return request;
    },
    onResponse: ({ response }) => learnTimeOf(response),
    onError: () => Problem.unreachable(),
  };
  for (const client of [booking, availability, notification]) client.use(authorization);
}

/** Asked without a token, the services would take a signed-in person for a stranger. */
function unreachable(): never {
  throw Problem.unreachable();
}

/** The answer's body; a refusal becomes a thrown `Problem`. */
export async function answerOf<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw Problem.of(response, error);
  return data as T;
}
