import type { PendingRequest } from '../../api/statistics';
import { texts } from '../../texts';
import { LinkButton } from '../../ui/Button';
import { sessionPage } from '../sessionPage';

const LABELS = {
  view: texts.mentor.pending.view,
  accept_or_decline: texts.mentor.pending.answer,
  answer_reschedule: texts.mentor.pending.answer,
  write_notes: texts.mentor.pending.write,
};

/** Links to the session's page, where the mentor answers. */
export function SessionLink({ request }: { request: PendingRequest }) {
  const label = LABELS[request.action];
  return (
    <LinkButton
      look="secondary"
      to={sessionPage(request.sessionId)}
      aria-label={texts.mentor.pending.of(label, request.name)}
    >
      {label}
    </LinkButton>
  );
}
