import { Video } from 'lucide-react';
import type { ReactNode } from 'react';
import { useJoin } from '../../api/join';
import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { timeOf } from '../../time/format';
import { useNow } from '../../time/useNow';
import { Button } from '../../ui/Button';
import { useParticipant } from '../participant';
import { JoinResult } from './JoinResult';
import { joinWindow, opensAt } from './joinWindow';

/** Enabled when the join window opens, without a reload; `beside` stays beside the button. */
export function JoinButton({ session, beside }: { session: Session; beside?: ReactNode }) {
  const join = useJoin(useParticipant(), session.id);
  const state = joinWindow(session, useNow(opensAt(session), session.endTime));
  if (state === 'none' || state === 'over') return beside;

  async function enter() {
    const { meetingLink } = await join.mutateAsync();
    if (meetingLink) window.open(meetingLink, '_blank', 'noopener');
  }
  return (
    <div className="grid justify-items-start gap-2">
      <div className="flex flex-wrap gap-3">
        <Button
          onPress={() => enter().catch(() => {})}
          isPending={join.isPending}
          isDisabled={state === 'closed'}
        >
          <Video aria-hidden className="size-4" />
          {texts.sessions.join.join}
        </Button>
        {beside}
      </div>
      {state === 'closed' && (
        <p className="text-sm text-soft">{texts.sessions.join.opens(timeOf(opensAt(session)))}</p>
      )}
      <JoinResult answer={join.data} error={join.error} />
    </div>
  );
}
