import { afterEach, expect, test, vi } from 'vitest';
import { followNews } from './news';

afterEach(() => vi.unstubAllGlobals());

test('nothing connects before there is a token', async () => {
  const tokens = [null, 'a-token'];
  vi.stubGlobal('location', new URL('http://localhost/'));
  const protocols = new Promise((resolve) => {
    class FirstConnection extends EventTarget {
      constructor(_address: string, offered: string[]) {
        super();
        resolve(offered);
      }
      close() {}
    }
    vi.stubGlobal('WebSocket', FirstConnection);
  });
  const listener = { connected() {}, notified() {}, sessionChanged() {} };
  const stop = followNews(
    async () => tokens.shift() ?? null,
    () => undefined,
    listener,
  );
  expect(await protocols).toContain('quarkus-http-upgrade#Authorization#Bearer%20a-token');
  stop();
});
