import { Link } from 'react-router';
import type { Notice } from '../live/liveUpdates';
import { sessionPath, useSide } from '../sessions/participant';
import { texts } from '../texts';
import { relativeTo } from '../time/format';

export function NoticeItem({ notice, onLook }: { notice: Notice; onLook: () => void }) {
  const side = useSide();
  return (
    <li>
      <Link
        to={sessionPath({ id: notice.sessionId }, side)}
        onClick={onLook}
        className="flex gap-3 rounded-lg px-3 py-2.5 text-sm hover:bg-sunken"
      >
        <span
          aria-hidden
          className={`mt-1.5 size-2 shrink-0 rounded-full ${notice.readAt ? '' : 'bg-gold'}`}
        />
        <span className="min-w-0">
          <span className={`block ${notice.readAt ? '' : 'font-semibold'}`}>
            {notice.title}
            {!notice.readAt && (
              <span className="sr-only">{` (${texts.notifications.unread})`}</span>
            )}
          </span>
          <span className="block text-soft">{notice.body}</span>
          <time dateTime={notice.createdAt} className="block text-xs text-soft">
            {relativeTo(notice.createdAt)}
          </time>
        </span>
      </Link>
    </li>
  );
}
