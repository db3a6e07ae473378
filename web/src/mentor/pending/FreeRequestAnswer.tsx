import { useState } from 'react';
import { useAccept } from '../../api/mentor-sessions';
import { mentor as mentorTexts } from '../../texts/mentor';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { DeclineDialog } from './DeclineDialog';

export function FreeRequestAnswer(props: { sessionId: string; student: string }) {
  const accept = useAccept(props.sessionId);
  const [isDeclining, setDeclining] = useState(false);
  const { free, pending } = mentorTexts;
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        isPending={accept.isPending}
        onPress={() => accept.mutate()}
        aria-label={pending.of(free.accept, props.student)}
      >
        {free.accept}
      </Button>
      <Button
        look="secondary"
        onPress={() => setDeclining(true)}
        aria-label={pending.of(free.decline, props.student)}
      >
        {free.decline}
      </Button>
      {accept.error && <Failure error={accept.error} />}
      <DeclineDialog {...props} isOpen={isDeclining} onClose={() => setDeclining(false)} />
    </div>
  );
}
