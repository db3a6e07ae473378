import { useInfiniteQuery } from '@tanstack/react-query';
import { Bell as BellIcon } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { noticesQuery } from '../api/notifications';
import { texts } from '../texts';
import { Dispensable } from '../ui/page/OptionalPart';
import { NoticeList } from './NotificationList';

const Live = lazy(async () => ({ default: (await import('./LiveUpdates')).Live }));

/** How many news are unread, and the list of them, in the browser's own popover. */
export function Bell() {
  const notices = useInfiniteQuery(noticesQuery);
  const unread = notices.data?.pages[0]?.unreadCount ?? 0;
  const [isOpen, setOpen] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        popoverTarget="notices"
        aria-label={texts.notifications.button(unread)}
        className="relative rounded-full p-2.5 hover:bg-sunken"
      >
        <BellIcon aria-hidden className="size-5" />
        {unread > 0 && (
          <span
            aria-hidden
            className="absolute -top-0.5 -right-0.5 min-w-5 rounded-full bg-bad px-1 text-center text-xs leading-5 font-bold text-surface tabular-nums"
          >
            {texts.notifications.badge(unread)}
          </span>
        )}
      </button>
      <div
        ref={panel}
        id="notices"
        popover="auto"
        onToggle={(event) => setOpen(event.newState === 'open')}
        className="below-header max-h-[70dvh] w-[min(24rem,calc(100vw-2rem))] overflow-y-auto rounded-xl border border-line bg-surface p-2 text-ink shadow-float"
      >
        {isOpen && <NoticeList onLeave={() => panel.current?.hidePopover()} />}
      </div>
      <Dispensable>
        <Suspense>
          <Live />
        </Suspense>
      </Dispensable>
    </>
  );
}
