import { onboarding as words } from '../../texts/onboarding';
import { Button, LinkButton } from '../../ui/Button';
import { isBookable, type Progress, type StepName } from './progress';
import { Step } from './Step';

const ORDER: StepName[] = ['offer', 'page', 'hours', 'share'];

/** The steps in order; the first that is left stands out. */
export function Steps(props: { progress: Progress; onOffer: () => void }) {
  const { progress } = props;
  const next = ORDER.find((name) => !progress[name]);
  const look = (name: StepName) => (name === next ? 'primary' : 'secondary');
  const { offer, page, hours, share } = words.steps;
  return (
    <ol className="divide-y divide-line">
      <Step {...offer} isDone={progress.offer}>
        <Button look={look('offer')} onPress={props.onOffer}>
          {offer.action}
        </Button>
      </Step>
      <Step {...page} isDone={progress.page}>
        {progress.offer ? (
          <LinkButton look={look('page')} to="/dashboard/mentor/profile">
            {page.action}
          </LinkButton>
        ) : (
          <p className="text-sm text-soft">{page.later}</p>
        )}
      </Step>
      <Step {...hours} isDone={progress.hours}>
        <LinkButton look={look('hours')} to="/dashboard/mentor/availability">
          {hours.action}
        </LinkButton>
      </Step>
      <Step {...share} isDone={progress.share}>
        {!isBookable(progress) && <p className="text-sm text-soft">{share.later}</p>}
      </Step>
    </ol>
  );
}
