import { Eye, PartyPopper } from 'lucide-react';
import { useEffect } from 'react';
import { usePerson } from '../../auth';
import { onboarding as words } from '../../texts/onboarding';
import { Button, LinkButton } from '../../ui/Button';
import { Card } from '../../ui/page/Card';
import { PageLink } from './PageLink';
import { isBookable, isComplete, type Progress, stepsDone } from './progress';
import { remembered } from './remembered';
import { Steps } from './Steps';
import type { Onboarding } from './useOnboarding';

/** The way from the first sign-in to being booked. */
export function OnboardingCard(props: {
  onboarding: Onboarding;
  progress: Progress;
  onOffer: () => void;
}) {
  const { onboarding, progress } = props;
  const person = usePerson();
  const bookable = isBookable(progress);
  const complete = isComplete(progress);
  // It is said this once; on the next visit there is nothing left to do.
  useEffect(() => {
    if (complete) remembered.finish(person.id);
  }, [complete, person.id]);

  return (
    <Card
      title={bookable ? words.bookable.title : words.title}
      action={
        <span className="text-sm text-soft">
          {words.left(stepsDone(progress), Object.keys(progress).length)}
        </span>
      }
    >
      <div className="grid gap-5">
        {bookable && (
          <div className="grid gap-4 rounded-xl bg-good-tint p-4">
            <p className="flex items-start gap-2 text-good">
              <PartyPopper aria-hidden className="mt-0.5 size-5 shrink-0" />
              {complete ? words.bookable.all : words.bookable.body}
            </p>
            {onboarding.slug && (
              <PageLink
                slug={onboarding.slug}
                name={onboarding.name ?? person.name}
                onShared={onboarding.markShared}
              />
            )}
          </div>
        )}
        <Steps progress={progress} onOffer={props.onOffer} />
        <div className="flex flex-wrap gap-3 empty:hidden">
          {onboarding.slug && (
            <LinkButton look="secondary" to={`/m/${encodeURIComponent(onboarding.slug)}`}>
              <Eye aria-hidden className="size-4" />
              {words.preview}
            </LinkButton>
          )}
          {complete && (
            <Button look="quiet" onPress={onboarding.close}>
              {words.close}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}
