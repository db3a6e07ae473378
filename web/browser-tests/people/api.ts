import { addresses } from '../system/addresses';
import type { Person } from './person';

/** The public API, asked as that person, behind the stage. A refusal is an error. */
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
    // A new one each time: there are tests whose tokens are over after seconds.
    const token = await tokenOf(this.person);
    return send(method, addresses.pages + path, body, { Authorization: `Bearer ${token}` });
  }
}

/** The sandbox's own calls, which no page makes. */
export function sandbox<T>(method: string, path: string, body?: unknown): Promise<T> {
  return send(method, addresses.sandbox + path, body);
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
