import type { RescheduleRequest, Session } from '../../api/sessions';
import { texts } from '../../texts';
import { Times } from '../../ui/Times';
import { firstName, otherName, useParticipant } from '../participant';
import { PENDING_ID, pendingRescheduleOf } from '../sessionPhase';
import { AnswerRequest } from './AnswerRequest';

/** The pending request: the asked participant answers it, the other sees that it is open. */
export function PendingRequest({ session }: { session: Session }) {
  const participant = useParticipant();
  const request = pendingRescheduleOf(session);
  if (!request) return null;
  const words = texts.reschedule.pending;
  const other = firstName(otherName(session, participant));
  const own = request.requestedBy === participant;
  return (
    <section
      aria-labelledby={PENDING_ID}
      className="grid gap-4 rounded-2xl border border-gold bg-surface p-4 shadow-card sm:p-6"
    >
      <h2 id={PENDING_ID} tabIndex={-1} className="scroll-mt-24 rounded text-lg font-semibold">
        {own ? words.own : words.theirs(other)}
      </h2>
      <blockquote dir="auto" className="whitespace-pre-wrap border-l-4 border-line pl-4">
        {request.reason}
      </blockquote>
      <Proposal request={request} own={own} />
      {own ? (
        <p className="text-sm text-soft">{words.waiting(other)}</p>
      ) : (
        <AnswerRequest key={request.id} session={session} request={request} />
      )}
    </section>
  );
}

function Proposal({ request, own }: { request: RescheduleRequest; own: boolean }) {
  const words = texts.reschedule.pending;
  if (!request.newStartTime || !request.newEndTime)
    return own ? null : <p className="text-sm">{words.openTime}</p>;
  return (
    <p>
      <span className="block text-sm text-soft">{words.proposed}</span>
      <span className="font-semibold tabular-nums">
        <Times start={request.newStartTime} end={request.newEndTime} />
      </span>
    </p>
  );
}
