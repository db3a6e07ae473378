import { useInfiniteQuery } from '@tanstack/react-query';
import { noticesQuery, useMarkRead } from '../api/notifications';
import { texts } from '../texts';
import { Button } from '../ui/Button';
import { Failure } from '../ui/Failure';
import { Skeleton } from '../ui/page/Skeleton';
import { NoticeItem } from './NotificationItem';

/** Newest first; looking at a notice's session marks it as read. */
export function NoticeList({ onLeave }: { onLeave: () => void }) {
  const notices = useInfiniteQuery(noticesQuery);
  const markRead = useMarkRead();
  const all = notices.data?.pages.flatMap((page) => page.notifications) ?? [];
  const unread = notices.data?.pages[0]?.unreadCount ?? 0;
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
      {notices.isPending && <Skeleton className="m-3 h-24" />}
      {notices.isError && <Failure error={notices.error} retry={notices.refetch} />}
      {notices.isSuccess && all.length === 0 && (
        <p className="px-3 py-6 text-center text-sm text-soft">{texts.notifications.none}</p>
      )}
      <ul>
        {all.map((notice) => (
          <NoticeItem
            key={notice.id}
            notice={notice}
            onLook={() => {
              if (!notice.readAt) markRead.mutate(notice.id);
              onLeave();
            }}
          />
        ))}
      </ul>
      {notices.hasNextPage && (
        <Button
          look="quiet"
          className="w-full"
          isPending={notices.isFetchingNextPage}
          onPress={() => notices.fetchNextPage()}
        >
          {texts.notifications.more}
        </Button>
      )}
    </>
  );
}
