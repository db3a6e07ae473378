import { afterEach, expect, test, vi } from 'vitest';
import { followLiveUpdates } from './liveUpdates';

const listener = { connected() {}, notified() {}, sessionChanged() {} };

afterEach(() => vi.unstubAllGlobals());

/** The address and the sub-protocols of the first connection. */
function firstConnection() {
  vi.stubGlobal('location', new URL('http://localhost/'));
  return new Promise<{ address: string; offered: string[] }>((resolve) => {
    class FirstConnection extends EventTarget {
      constructor(address: string, offered: string[]) {
        super();
        resolve({ address, offered });
      }
      close() {}
    }
    vi.stubGlobal('WebSocket', FirstConnection);
  });
}

test('the socket connects only with a token', async () => {
  const tokens = [null, 'a-token'];
  const connection = firstConnection();
  const stop = followLiveUpdates(
    async () => tokens.shift() ?? null,
    () => undefined,
    listener,
  );
  const { offered } = await connection;
  expect(offered).toContain('quarkus-http-upgrade#Authorization#Bearer%20a-token');
  stop();
});

test('the address asks for notifications after the known one and carries no token', async () => {
  const connection = firstConnection();
  const stop = followLiveUpdates(
    async () => 'a-token',
    () => 'notification-7',
    listener,
  );
  const { address } = await connection;
  expect(address).toBe('ws://localhost/api/notifications/ws?since=notification-7');
  stop();
});
