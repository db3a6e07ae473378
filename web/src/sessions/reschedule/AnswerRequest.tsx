import { useState } from 'react';
import { useApprove, useReject } from '../../api/reschedule';
import type { RescheduleRequest, Session } from '../../api/sessions';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { useParticipant } from '../participant';
import { ChooseTimeDialog } from './ChooseTimeDialog';
import { RescheduleFailure } from './RescheduleFailure';

/** Approves or rejects a request; approving one without a time opens the picker. */
export function AnswerRequest(props: { session: Session; request: RescheduleRequest }) {
  const participant = useParticipant();
  const approve = useApprove(participant, props.session, props.request.id);
  const reject = useReject(participant, props.session, props.request.id);
  const [choosing, setChoosing] = useState(false);
  const words = texts.reschedule.pending;
  const named = Boolean(props.request.newStartTime);
  const refusal = reject.error ?? (named ? approve.error : null);
  return (
    <>
      <div className="flex flex-wrap gap-3">
        <Button
          isPending={named && approve.isPending}
          isDisabled={reject.isPending}
          onPress={() => (named ? approve.mutate(undefined) : setChoosing(true))}
        >
          {named ? words.approve : words.choose}
        </Button>
        <Button
          look="secondary"
          isPending={reject.isPending}
          isDisabled={approve.isPending}
          onPress={() => reject.mutate(undefined)}
        >
          {words.keep}
        </Button>
      </div>
      {refusal && <RescheduleFailure error={refusal} />}
      <ChooseTimeDialog
        isOpen={choosing}
        onClose={() => setChoosing(false)}
        session={props.session}
        approve={approve}
      />
    </>
  );
}
