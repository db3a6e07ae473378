import type { ReactNode } from 'react';
import type { RescheduleRequest, Session } from '../../api/sessions';
import { texts } from '../../texts';
import { dayOf, timeOf } from '../../time/format';
import { Badge } from '../../ui/Badge';
import { Card } from '../../ui/page/Card';
import { Times } from '../../ui/Times';
import { firstName, otherName, useParticipant } from '../participant';

/** The events of a session, latest first. */
export function SessionHistory({ session }: { session: Session }) {
  const words = texts.reschedule.history;
  const latestFirst = session.rescheduleRequests.toSorted((a, b) =>
    b.requestedAt.localeCompare(a.requestedAt),
  );
  return (
    <Card title={words.title}>
      <ol className="grid gap-5 border-l-2 border-line pl-5">
        {latestFirst.map((request) => (
          <RequestEntry key={request.id} session={session} request={request} />
        ))}
        <Entry
          at={session.createdAt}
          what={session.status === 'requested' ? words.requested : words.booked}
        />
      </ol>
    </Card>
  );
}

const TONES = { pending: 'warn', approved: 'good', rejected: 'neutral' } as const;

function RequestEntry({ session, request }: { session: Session; request: RescheduleRequest }) {
  const participant = useParticipant();
  const words = texts.reschedule.history;
  const who =
    request.requestedBy === participant ? words.you : firstName(otherName(session, participant));
  return (
    <Entry at={request.requestedAt} what={words.asked(who)}>
      <p dir="auto" className="whitespace-pre-wrap text-sm">
        {request.reason}
      </p>
      {request.newStartTime && request.newEndTime && (
        <p className="text-sm tabular-nums">
          {words.proposed} <Times start={request.newStartTime} end={request.newEndTime} />
        </p>
      )}
      <p className="mt-1">
        <Badge tone={TONES[request.status]}>{words.states[request.status]}</Badge>
      </p>
    </Entry>
  );
}

function Entry(props: { at: string; what: string; children?: ReactNode }) {
  return (
    <li className="relative before:absolute before:-left-[1.6rem] before:top-1.5 before:size-2.5 before:rounded-full before:bg-brand">
      <p className="font-semibold">{props.what}</p>
      {props.children}
      <p className="text-sm tabular-nums text-soft">
        <time dateTime={props.at}>
          {dayOf(props.at)}, {timeOf(props.at)}
        </time>
      </p>
    </li>
  );
}
