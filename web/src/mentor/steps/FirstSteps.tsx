import { useQuery } from '@tanstack/react-query';
import { availabilityOf } from '../../api/availability';
import { ownOffer } from '../../api/offer';
import { usePerson } from '../../auth';
import { texts } from '../../texts';
import { Button, LinkButton } from '../../ui/Button';
import { Card } from '../../ui/page/Card';
import { Step } from './Step';

/** The steps that a new mentor still has to take; nothing for others. */
export function FirstSteps(props: { onOffer: () => void }) {
  const { id } = usePerson();
  const { data: offer } = useQuery(ownOffer(id));
  const { data: storedAvailability } = useQuery(availabilityOf(id));
  if (offer === undefined || storedAvailability === undefined) return null;
  const hasHours = storedAvailability.availability !== null;
  if (offer && hasHours) return null;

  const words = texts.mentor.steps;
  return (
    <Card title={offer || hasHours ? words.one : words.title}>
      <ol className="grid gap-4 sm:grid-cols-2">
        <Step
          title={words.offer}
          body={words.offerBody}
          isDone={offer !== null}
          action={<Button onPress={props.onOffer}>{words.offer}</Button>}
        />
        <Step
          title={words.availability}
          body={words.availabilityBody}
          isDone={hasHours}
          action={
            <LinkButton look={offer ? 'primary' : 'secondary'} to="/dashboard/mentor/availability">
              {words.availability}
            </LinkButton>
          }
        />
      </ol>
    </Card>
  );
}
