import { useInfiniteQuery } from '@tanstack/react-query';
import { notificationsQuery, useMarkRead } from '../api/notifications';
import { texts } from '../texts';
import { Button } from '../ui/Button';
import { Failure } from '../ui/Failure';
import { Skeleton } from '../ui/page/Skeleton';
import { NotificationItem } from './NotificationItem';

/** Newest first; opening a notification's session marks it as read. */
export function NotificationList({ onLeave }: { onLeave: () => void }) {
  const notifications = useInfiniteQuery(notificationsQuery);
  const markRead = useMarkRead();
  const all = notifications.data?.pages.flatMap((page) => page.notifications) ?? [];
  const unread = notifications.data?.pages[0]?.unreadCount ?? 0;
  return (
    <>
      <div className="flex min-h-11 items-center justify-between gap-2 px-3">
        <h2 className="font-semibold">{texts.notifications.title}</h2>
        {unread > 0 && (
          <Button look="quiet" onPress={() => markRead.mutate('all')}>
            {texts.notifications.readAll}
          </Button>
        )}
      </div>
      {notifications.isPending && <Skeleton className="m-3 h-24" />}
      {notifications.isError && (
        <Failure error={notifications.error} retry={notifications.refetch} />
      )}
      {notifications.isSuccess && all.length === 0 && (
        <p className="px-3 py-6 text-center text-sm text-soft">{texts.notifications.none}</p>
      )}
      <ul>
        {all.map((notification) => (
          <NotificationItem
            key={notification.id}
            notification={notification}
            onLook={() => {
              if (!notification.readAt) markRead.mutate(notification.id);
              onLeave();
            }}
          />
        ))}
      </ul>
      {notifications.hasNextPage && (
        <Button
          look="quiet"
          className="w-full"
          isPending={notifications.isFetchingNextPage}
          onPress={() => notifications.fetchNextPage()}
        >
          {texts.notifications.more}
        </Button>
      )}
    </>
  );
}
