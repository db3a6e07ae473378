import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import { notificationsQuery } from '../api/notifications';
import { invalidateSessions } from '../api/sessions';
import { useIdentity } from '../auth';
import { followLiveUpdates, type NotificationView } from '../live/liveUpdates';
import { Toasts } from './Toasts';
import { useRefreshAtEnd } from './useRefreshAtEnd';

const LONG_ENOUGH_TO_READ_MS = 8_000;
const toasts = new ToastQueue<NotificationView>({ maxVisibleToasts: 3 });

/** Keeps the open page up to date and shows new notifications as toasts. */
export function LiveUpdates() {
  const identity = useIdentity();
  const queries = useQueryClient();
  useRefreshAtEnd();

  useEffect(() => {
    let newest: string | undefined;
    return followLiveUpdates(
      () => identity.token(),
      () =>
        newest ?? queries.getQueryData(notificationsQuery.queryKey)?.pages[0]?.notifications[0]?.id,
      {
        connected() {
          invalidateSessions(queries);
          queries.invalidateQueries({ queryKey: notificationsQuery.queryKey });
        },
        notified(notification) {
          newest = notification.id;
          toasts.add(notification, { timeout: LONG_ENOUGH_TO_READ_MS });
          queries.invalidateQueries({ queryKey: notificationsQuery.queryKey });
        },
        sessionChanged: () => invalidateSessions(queries),
      },
    );
  }, [identity, queries]);

  return <Toasts queue={toasts} />;
}
