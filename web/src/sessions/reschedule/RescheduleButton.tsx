import { lazy, Suspense, useEffect, useState } from 'react';
import { useRequestReschedule } from '../../api/reschedule';
import type { Session } from '../../api/sessions';
import { untilLoaded } from '../../problems/untilLoaded';
import { texts } from '../../texts';
import { useNow } from '../../time/useNow';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Note } from '../../ui/Note';
import { Skeleton } from '../../ui/page/Skeleton';
import { useParticipant } from '../participant';
import { canRequestReschedule, PENDING_ID, pendingRescheduleOf } from '../sessionPhase';

/** Loaded on demand: most visits do not open the form. */
const RescheduleForm = lazy(async () => ({
  default: (await untilLoaded(() => import('./RescheduleForm'))).RescheduleForm,
}));

/** Opens the request form, as long as the session has not begun. */
export function RescheduleButton({ session }: { session: Session }) {
  const participant = useParticipant();
  const request = useRequestReschedule(participant, session);
  const [isOpen, setOpen] = useState(false);
  const possible = canRequestReschedule(session, useNow(session.startTime));
  const isSent = request.isSuccess && pendingRescheduleOf(session)?.requestedBy === participant;
  const words = texts.reschedule;

  // The button that opened the form is gone, so the pending request gets the focus.
  useEffect(() => {
    if (isSent && !isOpen) document.getElementById(PENDING_ID)?.focus();
  }, [isSent, isOpen]);
  return (
    <>
      {possible && (
        <Button look="secondary" onPress={() => setOpen(true)}>
          {words.ask}
        </Button>
      )}
      {isSent && (
        <div className="basis-full">
          <Note live tone={request.data.warning ? 'warn' : 'good'}>
            {words.sent} {request.data.warning}
          </Note>
        </div>
      )}
      <Dialog title={words.title} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Suspense fallback={<Skeleton className="h-[32rem]" />}>
          <RescheduleForm session={session} request={request} onSent={() => setOpen(false)} />
        </Suspense>
      </Dialog>
    </>
  );
}
