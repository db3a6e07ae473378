import { addresses } from '../system/addresses';
import type { Person } from './person';

/** Calls the public API as a person. Throws on an error response. */
export class Api {
  constructor(private readonly person: Person) {}

  get<T>(path: string): Promise<T> {
    return this.call('GET', path);
  }

  post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.call('POST', path, body);
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.call('PUT', path, body);
  }

  delete(path: string): Promise<void> {
    return this.call('DELETE', path);
  }

  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    // Requests a new token each time, because some tests use tokens of a few seconds.
    const token = await tokenOf(this.person);
    return send(method, addresses.pages + path, body, { Authorization: `Bearer ${token}` });
  }
}

/** Calls the sandbox's control API. */
export function sandbox<T>(method: string, path: string, body?: unknown): Promise<T> {
  return send(method, addresses.sandbox + path, body);
}

/** Posts to what stands in for a provider, with that name and secret (RFC 7617). */
export function postToProvider<T>(credentials: string, path: string, body: unknown): Promise<T> {
  const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
  return send('POST', addresses.sandbox + path, body, { Authorization: authorization });
}

async function tokenOf(person: Person): Promise<string> {
  return (await sandbox<{ token: string }>('POST', '/sandbox/auth/token', person)).token;
}

async function send<T>(
  method: string,
  url: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  const answer = await fetch(url, {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${url} answered ${answer.status}: ${text}`);
  return (text ? JSON.parse(text) : undefined) as T;
}
