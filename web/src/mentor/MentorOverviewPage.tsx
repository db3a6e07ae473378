import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { pendingRequestsOf, statsOf } from '../api/statistics';
import { usePerson } from '../auth';
import { firstName } from '../sessions/participant';
import { mentor as mentorTexts } from '../texts/mentor';
import { Button, LinkButton } from '../ui/Button';
import { Page } from '../ui/page/Page';
import { Skeleton } from '../ui/page/Skeleton';
import { Figures } from './Figures';
import { NextSession } from './NextSession';
import { OfferDialog } from './offer/OfferDialog';
import { hasFigures, isBookable, OnboardingCard, useOnboarding } from './onboarding';
import { WhenAny } from './pending/WhenAny';

/** What is above the figures waits for all of it, so that nothing moves when it arrives. */
export function MentorOverviewPage() {
  const { id, name } = usePerson();
  const [isOfferOpen, setOfferOpen] = useState(Boolean(useLocation().state?.isOfferOpen));
  const stats = useQuery(statsOf(id));
  const answers = useInfiniteQuery(pendingRequestsOf(id, 'answers'));
  const onboarding = useOnboarding(id);
  const { progress } = onboarding;
  const openOffer = () => setOfferOpen(true);
  return (
    <Page
      title={mentorTexts.title}
      lead={mentorTexts.lead(firstName(name))}
      action={
        <div className="flex flex-wrap gap-2">
          <LinkButton look="secondary" to="/dashboard/mentor/profile">
            {mentorTexts.page}
          </LinkButton>
          <Button look="secondary" onPress={openOffer}>
            {mentorTexts.offer.edit}
          </Button>
        </div>
      }
    >
      {onboarding.isPending || answers.isPending ? (
        <div className="grid gap-4 sm:gap-6">
          <Skeleton className="h-48" />
          <Skeleton className="h-72" />
        </div>
      ) : (
        <div className="grid grid-cols-1 gap-4 sm:gap-6">
          {progress && (
            <OnboardingCard onboarding={onboarding} progress={progress} onOffer={openOffer} />
          )}
          <WhenAny group="answers" />
          {(!progress || isBookable(progress)) && <NextSession />}
          {(!stats.data || hasFigures(stats.data)) && <Figures />}
        </div>
      )}
      <OfferDialog isOpen={isOfferOpen} onClose={() => setOfferOpen(false)} />
    </Page>
  );
}
