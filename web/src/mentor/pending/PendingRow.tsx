import { CalendarClock, CircleCheck, Hand, NotebookPen } from 'lucide-react';
import type { PendingRequest } from '../../api/statistics';
import { mentor as mentorTexts } from '../../texts/mentor';
import { dayOf, relativeTo, timeOf } from '../../time/format';
import { TextLink } from '../../ui/TextLink';
import { sessionPage } from '../sessionPage';
import { FreeRequestAnswer } from './FreeRequestAnswer';
import { SessionLink } from './SessionLink';

const ICONS = {
  paid_booking: CircleCheck,
  free_request: Hand,
  reschedule_request: CalendarClock,
  feedback_pending: NotebookPen,
};

/** Only free requests have buttons here, so their name is the link that others have beside it. */
export function PendingRow({ request }: { request: PendingRequest }) {
  const Icon = ICONS[request.type];
  const words = mentorTexts.pending;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 py-4 first:pt-0 last:pb-0">
      <span
        aria-hidden
        className={`rounded-full p-2.5 ${request.autoConfirmed ? 'bg-good-tint text-good' : 'bg-tint text-brand'}`}
      >
        <Icon className="size-5" />
      </span>
      <div className="min-w-0 flex-1 basis-48">
        <p className="font-semibold">
          {request.type === 'free_request' ? (
            <TextLink to={sessionPage(request.sessionId)}>{request.name}</TextLink>
          ) : (
            request.name
          )}
        </p>
        <p dir="auto" className="line-clamp-1 text-sm">
          {request.title}
        </p>
        <p className="text-sm tabular-nums">
          <time dateTime={request.startTime}>{dayAndTime(request.startTime)}</time>
        </p>
        {request.type === 'reschedule_request' && (
          <p dir="auto" className="line-clamp-2 text-sm text-soft">
            {request.summary}
          </p>
        )}
        <p className="mt-0.5 text-xs text-soft">
          {request.autoConfirmed ? words.autoConfirmed : words.kinds[request.type]} ·{' '}
          <time dateTime={request.createdAt}>{relativeTo(request.createdAt)}</time>
          {request.answerBy && ` · ${words.answerBy(dayAndTime(request.answerBy))}`}
        </p>
      </div>
      <div className="max-sm:basis-full max-sm:pl-14">
        {request.type === 'free_request' ? (
          <FreeRequestAnswer sessionId={request.sessionId} student={request.name} />
        ) : (
          <SessionLink request={request} />
        )}
      </div>
    </li>
  );
}

function dayAndTime(instant: string): string {
  return `${dayOf(instant)}, ${timeOf(instant)}`;
}
