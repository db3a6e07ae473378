import type { Middleware } from 'openapi-fetch';
import { createBookingApi } from '../../api-client';
import { Problem } from '../problems/problem';
import { syncServerClock } from '../time/serverClock';

export const api = createBookingApi();

/** The signed-in person's tokens, as the calls need them. */
interface TokenSource {
  readonly person: unknown;
  token(): Promise<string | null>;
}

/** Sends the person's token with every call from now on. */
export function callAs(identity: TokenSource) {
  const authorization: Middleware = {
    async onRequest({ request }) {
      const token = identity.person && (await identity.token().catch(unreachable));
      if (token) request.headers.set('Authorization', `Bearer ${token}`);
      return request;
    },
    onResponse: ({ response }) => syncServerClock(response),
    onError: () => Problem.unreachable(),
  };
  api.use(authorization);
}

/** Without a token, the services would answer a signed-in person as an anonymous visitor. */
function unreachable(): never {
  throw Problem.unreachable();
}

/** Returns the body of a response. Throws a `Problem` for an error response. */
export async function answerOf<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw Problem.of(response, error);
  return data as T;
}
