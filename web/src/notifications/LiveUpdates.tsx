import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import { useLocation } from 'react-router';
import { notificationsQuery } from '../api/notifications';
import { invalidateKnownSessions, invalidateSessions } from '../api/sessions';
import { useIdentity } from '../auth';
import { followLiveUpdates, type NotificationView } from '../live/liveUpdates';
import { isPageOf } from './pageOf';
import { Toasts } from './Toasts';
import { useRefreshAtEnd } from './useRefreshAtEnd';

const LONG_ENOUGH_TO_READ_MS = 8_000;
const toasts = new ToastQueue<NotificationView>({ maxVisibleToasts: 3 });

/**
 * Keeps the open page up to date and shows new notifications as toasts, unless the page or the open
 * list shows them.
 */
export function LiveUpdates() {
  const identity = useIdentity();
  const queries = useQueryClient();
  const address = useLocation();
  useRefreshAtEnd();

  useEffect(() => {
    let newest: string | undefined;
    return followLiveUpdates(
      () => identity.token(),
      () =>
        newest ?? queries.getQueryData(notificationsQuery.queryKey)?.pages[0]?.notifications[0]?.id,
      {
        connected() {
          invalidateKnownSessions(queries);
          queries.invalidateQueries({ queryKey: notificationsQuery.queryKey });
        },
        notified(notification) {
          newest = notification.id;
          if (!isPageOf(location, notification.sessionId) && !isListOpen()) {
            toasts.add(notification, { timeout: LONG_ENOUGH_TO_READ_MS });
          }
          queries.invalidateQueries({ queryKey: notificationsQuery.queryKey });
        },
        sessionChanged: () => invalidateSessions(queries),
      },
    );
  }, [identity, queries]);

  useEffect(() => {
    for (const { key, content } of toasts.visibleToasts) {
      if (isPageOf(address, content.sessionId)) toasts.close(key);
    }
  }, [address]);

  return <Toasts queue={toasts} />;
}

function isListOpen(): boolean {
  return document.querySelector('#notifications:popover-open') !== null;
}
