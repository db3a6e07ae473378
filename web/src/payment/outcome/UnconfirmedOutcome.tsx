import { TriangleAlert } from 'lucide-react';
import { messageOf } from '../../problems/messageOf';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { Panel } from './OutcomeCard';
import type { OutcomeProps } from './outcomeProps';
import { Support } from './SupportContact';

/** The services refused what the checkout handed out. Paying again would be the wrong advice. */
export function Unconfirmed(props: OutcomeProps & { problem: Error; claim: () => void }) {
  const words = texts.payment.unconfirmed;
  return (
    <Panel
      icon={TriangleAlert}
      tone="bad"
      title={words.title}
      takesFocus={props.takesFocus}
      body={
        <>
          <p>{messageOf(props.problem)}</p>
          <p>{words.safe}</p>
        </>
      }
    >
      <Support />
      <Button look="secondary" onPress={props.claim}>
        {words.again}
      </Button>
    </Panel>
  );
}
