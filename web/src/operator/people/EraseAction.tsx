import { useState } from 'react';
import { useErase } from '../../api/admin';
import { usePerson } from '../../auth';
import { hasCode } from '../../problems/problem';
import { admin } from '../../texts/admin';
import { TextField } from '../../ui/forms/Fields';
import { Note } from '../../ui/Note';
import { ConfirmAction } from '../actions';

/** Erases a person's data once their id was typed. */
export function EraseAction({ personId }: { personId: string }) {
  const erase = useErase(personId);
  const operator = usePerson();
  const [typed, setTyped] = useState('');
  const words = admin.people;
  return (
    <ConfirmAction
      label={words.erase}
      look="danger"
      title={words.eraseTitle}
      body={words.eraseBody}
      confirm={words.eraseConfirm}
      action={erase}
      isReady={typed.trim() === personId}
      failure={
        hasCode(erase.error, 'sessions-still-open') && (
          <Note tone="bad" live>
            {words.stillOpen}
          </Note>
        )
      }
      done={words.erased}
      audit={{ personId: operator.id }}
    >
      <TextField
        label={words.eraseField(personId)}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
    </ConfirmAction>
  );
}
