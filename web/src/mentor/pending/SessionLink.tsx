import type { PendingRequest } from '../../api/statistics';
import { mentor as mentorTexts } from '../../texts/mentor';
import { LinkButton } from '../../ui/Button';
import { sessionPage } from '../sessionPage';

const LABELS = {
  view: mentorTexts.pending.view,
  accept_or_decline: mentorTexts.pending.answer,
  answer_reschedule: mentorTexts.pending.answer,
  write_notes: mentorTexts.pending.write,
};

/** Links to the session's page, where the mentor answers. */
export function SessionLink({ request }: { request: PendingRequest }) {
  const label = LABELS[request.action];
  return (
    <LinkButton
      look="secondary"
      to={sessionPage(request.sessionId)}
      aria-label={mentorTexts.pending.of(label, request.name)}
    >
      {label}
    </LinkButton>
  );
}
