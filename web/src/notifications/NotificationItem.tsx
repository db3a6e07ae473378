import { Link } from 'react-router';
import type { NotificationView } from '../live/liveUpdates';
import { sessionPath, useParticipant } from '../sessions/participant';
import { texts } from '../texts';
import { relativeTo } from '../time/format';
import { spelledHere } from './spelledHere';

export function NotificationItem({
  notification,
  onLook,
}: {
  notification: NotificationView;
  onLook: () => void;
}) {
  const participant = useParticipant();
  return (
    <li>
      <Link
        to={sessionPath({ id: notification.sessionId }, participant)}
        onClick={onLook}
        className="flex gap-3 rounded-lg px-3 py-2.5 text-sm hover:bg-sunken"
      >
        <span
          aria-hidden
          className={`mt-1.5 size-2 shrink-0 rounded-full ${notification.readAt ? '' : 'bg-gold'}`}
        />
        <span className="min-w-0">
          <span className={`block ${notification.readAt ? '' : 'font-semibold'}`}>
            {notification.title}
            {!notification.readAt && (
              <span className="sr-only">{` (${texts.notifications.unread})`}</span>
            )}
          </span>
          <span className="block text-soft">{spelledHere(notification.body)}</span>
          <time dateTime={notification.createdAt} className="block text-xs text-soft">
            {relativeTo(notification.createdAt)}
          </time>
        </span>
      </Link>
    </li>
  );
}
