import { useInfiniteQuery } from '@tanstack/react-query';
import { Bell } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { notificationsQuery } from '../api/notifications';
import { untilLoaded } from '../problems/untilLoaded';
import { texts } from '../texts';
import { OptionalPart } from '../ui/page/OptionalPart';
import { NotificationList } from './NotificationList';

const LiveUpdates = lazy(async () => ({
  default: (await untilLoaded(() => import('./LiveUpdates'))).LiveUpdates,
}));

/** The number of unread notifications and their list, in the browser's popover. */
export function NotificationsButton() {
  const notifications = useInfiniteQuery(notificationsQuery);
  const unread = notifications.data?.pages[0]?.unreadCount ?? 0;
  const [isOpen, setOpen] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        popoverTarget="notifications"
        aria-label={nameOf(unread)}
        className="relative rounded-full p-2.5 hover:bg-sunken"
      >
        <Bell aria-hidden className="size-5" />
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
        id="notifications"
        popover="auto"
        onToggle={(event) => setOpen(event.newState === 'open')}
        className="below-header max-h-[70dvh] w-[min(24rem,calc(100vw-2rem))] overflow-y-auto rounded-xl border border-line bg-surface p-2 text-ink shadow-float"
      >
        {isOpen && <NotificationList onLeave={() => panel.current?.hidePopover()} />}
      </div>
      <OptionalPart>
        <Suspense>
          <LiveUpdates />
        </Suspense>
      </OptionalPart>
    </>
  );
}

/** Contains what the badge shows (WCAG 2.2, 2.5.3). */
function nameOf(unread: number): string {
  const { badge, button, buttonOf } = texts.notifications;
  return unread > 99 ? buttonOf(badge(unread)) : button(unread);
}
