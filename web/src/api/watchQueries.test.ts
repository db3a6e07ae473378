import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connection } from '../problems/connection';
import { Problem } from '../problems/problem';
import { newQueryClient } from './queries';
import { watchQueries } from './watchQueries';

const SOON_MS = 2_000;
const LATE_MS = 3_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function page(queryFn: () => Promise<string>) {
  const client = newQueryClient(() => {});
  watchQueries(client);
  const leave = new QueryObserver(client, { queryKey: ['facts'], queryFn }).subscribe(() => {});
  return { client, leave };
}

test('an answer in time is no reason to say anything', async () => {
  const { leave } = page(async () => 'here');
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(connection.isLost()).toBe(false);
  leave();
});

test('a call without an answer is reported, and its answer ends that', async () => {
  let answer = (_: string) => {};
  const { leave } = page(() => new Promise((resolve) => (answer = resolve)));
  await vi.advanceTimersByTimeAsync(SOON_MS);
  expect(connection.isLost()).toBe(false);
  await vi.advanceTimersByTimeAsync(LATE_MS - SOON_MS);
  expect(connection.isLost()).toBe(true);
  answer('here');
  await vi.advanceTimersByTimeAsync(0);
  expect(connection.isLost()).toBe(false);
  leave();
});

test('an outage stays reported between the retries, and ends by itself', async () => {
  let isDown = true;
  const { client, leave } = page(async () => {
    if (isDown) throw Problem.unreachable();
    return 'back';
  });
  for (let seconds = 3; seconds < 60; seconds++) {
    await vi.advanceTimersByTimeAsync(seconds === 3 ? LATE_MS : 1_000);
    expect(connection.isLost(), `after ${seconds} s`).toBe(true);
  }
  isDown = false;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(connection.isLost()).toBe(false);
  expect(client.getQueryData(['facts'])).toBe('back');
  leave();
});

test('a refusal is an answer', async () => {
  const { leave } = page(() => Promise.reject(new Problem(404, 'not-found', '')));
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(connection.isLost()).toBe(false);
  leave();
});

test('what no page shows any more is not waited for', async () => {
  const { leave } = page(() => new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(LATE_MS);
  leave();
  expect(connection.isLost()).toBe(false);
});
