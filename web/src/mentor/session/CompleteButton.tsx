import { CheckCheck } from 'lucide-react';
import { useComplete } from '../../api/mentor-sessions';
import type { Session } from '../../api/sessions';
import { mentor as mentorTexts } from '../../texts/mentor';
import { useNow } from '../../time/useNow';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { canComplete } from './completion';

/** Appears when the session's start is reached. */
export function CompleteButton({ session }: { session: Session }) {
  const complete = useComplete(session.id);
  const now = useNow(session.startTime);
  if (!canComplete(session, now)) return null;
  return (
    <div className="grid justify-items-start gap-2">
      <Button look="secondary" isPending={complete.isPending} onPress={() => complete.mutate()}>
        <CheckCheck aria-hidden className="size-4" />
        {mentorTexts.session.complete}
      </Button>
      {complete.error && <Failure error={complete.error} />}
    </div>
  );
}
