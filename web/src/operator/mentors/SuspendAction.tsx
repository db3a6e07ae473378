import { useState } from 'react';
import { useSuspend } from '../../api/admin';
import { admin } from '../../texts/admin';
import { TextField } from '../../ui/forms/Fields';
import { ConfirmAction } from '../actions';

/** Suspends a mentor, for a reason. */
export function SuspendAction(props: { mentorId: string; name: string }) {
  const suspend = useSuspend(props.mentorId);
  const [reason, setReason] = useState('');
  const words = admin.mentors;
  return (
    <ConfirmAction
      label={words.action}
      name={words.of(props.name)}
      title={words.dialog(props.name)}
      body={words.body}
      confirm={words.confirm}
      action={{ ...suspend, mutate: () => suspend.mutate(reason.trim()) }}
      isReady={reason.trim() !== ''}
      done={words.done}
      audit={{ personId: props.mentorId }}
    >
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmAction>
  );
}
