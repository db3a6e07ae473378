import { LoaderCircle } from 'lucide-react';
import { texts } from '../../texts';
import { Note } from '../../ui/Note';
import { Panel } from './OutcomeCard';
import type { OutcomeProps } from './outcomeProps';

/** Captured, and not ours yet. Never called failed: we ask until we know. */
export function Confirming(props: OutcomeProps & { slow: boolean }) {
  const words = texts.payment.confirming;
  return (
    <Panel
      icon={LoaderCircle}
      isBusy
      title={words.title}
      body={words.body}
      takesFocus={props.takesFocus}
    >
      {props.slow && <Note live>{words.slow}</Note>}
    </Panel>
  );
}
