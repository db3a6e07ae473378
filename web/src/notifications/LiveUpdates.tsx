import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import { noticesQuery } from '../api/notifications';
import { sessionsAreOld } from '../api/sessions';
import { useIdentity } from '../auth';
import { followNews, type Notice } from '../live/liveUpdates';
import { Toasts } from './Toasts';
import { useEndings } from './useRefreshAtEnd';

const LONG_ENOUGH_TO_READ_MS = 8_000;
const toasts = new ToastQueue<Notice>({ maxVisibleToasts: 3 });

/** Keeps every open page up to date, and pops up what is new. */
export function Live() {
  const identity = useIdentity();
  const queries = useQueryClient();
  useEndings();

  useEffect(() => {
    let newest: string | undefined;
    return followNews(
      () => identity.token(),
      () => newest ?? queries.getQueryData(noticesQuery.queryKey)?.pages[0]?.notifications[0]?.id,
      {
        connected() {
          sessionsAreOld(queries);
          queries.invalidateQueries({ queryKey: noticesQuery.queryKey });
        },
        notified(notice) {
          newest = notice.id;
          toasts.add(notice, { timeout: LONG_ENOUGH_TO_READ_MS });
          queries.invalidateQueries({ queryKey: noticesQuery.queryKey });
        },
        sessionChanged: () => sessionsAreOld(queries),
      },
    );
  }, [identity, queries]);

  return <Toasts queue={toasts} />;
}
