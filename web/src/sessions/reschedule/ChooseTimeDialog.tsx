import { useState } from 'react';
import type { NewTime, useApprove } from '../../api/reschedule';
import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FreeTimePicker } from './FreeTimePicker';
import { RescheduleFailure } from './RescheduleFailure';

/** Approves a request that proposes no time by choosing one. */
export function ChooseTimeDialog(props: {
  isOpen: boolean;
  onClose: () => void;
  session: Session;
  approve: ReturnType<typeof useApprove>;
}) {
  const { approve } = props;
  const [time, setTime] = useState<NewTime>();
  const words = texts.reschedule.pending;
  return (
    <Dialog title={words.chooseTitle} isOpen={props.isOpen} onClose={props.onClose}>
      <div className="grid gap-5">
        <FreeTimePicker session={props.session} chosen={time} onChoose={setTime} />
        {approve.error && <RescheduleFailure error={approve.error} />}
        <Button
          isPending={approve.isPending}
          isDisabled={!time}
          onPress={() => approve.mutate(time, { onError: () => setTime(undefined) })}
        >
          {words.move}
        </Button>
      </div>
    </Dialog>
  );
}
