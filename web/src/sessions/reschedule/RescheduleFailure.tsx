import { hasCode, Problem } from '../../problems/problem';
import { texts } from '../../texts';
import { relativeTo } from '../../time/format';
import { Failure } from '../../ui/Failure';
import { Note } from '../../ui/Note';

/** For a rate limit, shows when the next request is possible. */
export function RescheduleFailure({ error }: { error: Error }) {
  if (hasCode(error, 'rate-limited') && error instanceof Problem && error.retryAfter) {
    const again = new Date(Date.now() + error.retryAfter * 1000);
    return (
      <Note tone="bad" live>
        {texts.reschedule.tooMany(relativeTo(again))}
      </Note>
    );
  }
  return <Failure error={error} />;
}
