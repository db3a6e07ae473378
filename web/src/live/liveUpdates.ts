import ReconnectingWebSocket from 'partysocket/ws';
import type { components } from '../api/generated/notification';

export type NotificationView = components['schemas']['NotificationView'];

export interface LiveUpdateListener {
  /** From here on nothing is missed: what was asked for before must be asked for again. */
  connected(): void;
  notified(notification: NotificationView): void;
  sessionChanged(): void;
}

type Message =
  | { type: 'pong' }
  | { type: 'session.updated' }
  | { type: 'notification'; notification: NotificationView };

const PING = JSON.stringify({ type: 'ping' });
const PING_EVERY_MS = 20_000;
const LONGEST_WAIT_MS = 8_000;

/**
 * Follows one person's news over the WebSocket, which connects itself again. `since` has the id of
 * the newest notification known, so that the service tells of those that were missed in between.
 * The token goes as a sub-protocol: a URL would end up in logs.
 */
export function followLiveUpdates(
  token: () => Promise<string | null>,
  since: () => string | undefined,
  listener: LiveUpdateListener,
): () => void {
  const socket = new ReconnectingWebSocket(
    () => addressSince(since()),
    async () => {
      const bearer = await token();
      // What fails here opens no connection, and is tried again later.
      if (!bearer) throw new Error('There is no token to connect with');
      return ['bearer-token-carrier', `quarkus-http-upgrade#Authorization#Bearer%20${bearer}`];
    },
    { minReconnectionDelay: 500, maxReconnectionDelay: LONGEST_WAIT_MS },
  );

  // A line that died without a word is found out by a ping without an answer.
  let answered = true;
  let greeted = false;
  function ping() {
    if (socket.readyState !== WebSocket.OPEN) return;
    if (!answered) {
      socket.reconnect();
      return;
    }
    answered = false;
    socket.send(PING);
  }
  const pinging = setInterval(ping, PING_EVERY_MS);

  socket.addEventListener('open', () => {
    answered = true;
    greeted = false;
    ping();
  });
  socket.addEventListener('message', (event) => {
    const message: Message = JSON.parse(String(event.data));
    switch (message.type) {
      case 'pong':
        answered = true;
        if (!greeted) listener.connected();
        greeted = true;
        break;
      case 'notification':
        listener.notified(message.notification);
        break;
      case 'session.updated':
        listener.sessionChanged();
        break;
    }
  });

  return () => {
    clearInterval(pinging);
    socket.close();
  };
}

function addressSince(id: string | undefined) {
  const address = new URL('/api/notifications/ws', location.href);
  address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
  if (id) address.searchParams.set('since', id);
  return address.href;
}
