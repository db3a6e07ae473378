import ReconnectingWebSocket from 'partysocket/ws';
import type { Schemas } from '../../api-client';

export type NotificationView = Schemas['NotificationView'];

export interface LiveUpdateListener {
  /** Called for each new connection: earlier answers may be outdated. */
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
 * Follows one person's updates over a WebSocket that reconnects. `since` returns the id of the
 * newest known notification, so that the service sends those missed in between. The token is sent
 * as a sub-protocol, because a URL would end up in logs.
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
      // An error here opens no connection and is retried.
      if (!bearer) throw new Error('There is no token to connect with');
      return ['bearer-token-carrier', `quarkus-http-upgrade#Authorization#Bearer%20${bearer}`];
    },
    { minReconnectionDelay: 500, maxReconnectionDelay: LONGEST_WAIT_MS },
  );

  // A ping without an answer reveals a dead connection.
  let pongReceived = true;
  let isConnected = false;
  function ping() {
    if (socket.readyState !== WebSocket.OPEN) return;
    if (!pongReceived) {
      socket.reconnect();
      return;
    }
    pongReceived = false;
    socket.send(PING);
  }
  const pinging = setInterval(ping, PING_EVERY_MS);

  socket.addEventListener('open', () => {
    pongReceived = true;
    isConnected = false;
    ping();
  });
  socket.addEventListener('message', (event) => {
    const message: Message = JSON.parse(String(event.data));
    switch (message.type) {
      case 'pong':
        pongReceived = true;
        if (!isConnected) listener.connected();
        isConnected = true;
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
