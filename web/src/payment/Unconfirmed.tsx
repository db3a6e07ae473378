import { TriangleAlert } from 'lucide-react';
import { texts } from '../texts';
import { Button } from '../ui/Button';
import { messageOf } from '../ui/Failure';
import type { OutcomeProps } from './OutcomePanel';
import { Panel } from './Panel';
import { Support } from './Support';

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
