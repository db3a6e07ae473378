import { useState } from 'react';
import { usePerson } from '../auth';
import { firstName } from '../sessions/participant';
import { texts } from '../texts';
import { Button, LinkButton } from '../ui/Button';
import { Page } from '../ui/page/Page';
import { EarningsCard } from './earnings/EarningsCard';
import { NextSession } from './NextSession';
import { OfferDialog } from './offer/OfferDialog';
import { PendingRequests } from './pending/PendingRequests';
import { ReliabilityCard } from './reliability/ReliabilityCard';
import { FirstSteps } from './steps/FirstSteps';
import { Tiles } from './Tiles';

export function MentorOverviewPage() {
  const { name } = usePerson();
  const [isOfferOpen, setOfferOpen] = useState(false);
  return (
    <Page
      title={texts.mentor.title}
      lead={texts.mentor.lead(firstName(name))}
      action={
        <div className="flex flex-wrap gap-2">
          <LinkButton look="secondary" to="/dashboard/mentor/profile">
            {texts.mentor.page}
          </LinkButton>
          <Button look="secondary" onPress={() => setOfferOpen(true)}>
            {texts.mentor.offer.edit}
          </Button>
        </div>
      }
    >
      <div className="grid grid-cols-1 gap-4 sm:gap-6">
        <FirstSteps onOffer={() => setOfferOpen(true)} />
        <NextSession />
        <Tiles />
        <div className="grid grid-cols-1 items-start gap-4 sm:gap-6 lg:grid-cols-[3fr_2fr]">
          <PendingRequests />
          <ReliabilityCard />
        </div>
        <EarningsCard />
      </div>
      <OfferDialog isOpen={isOfferOpen} onClose={() => setOfferOpen(false)} />
    </Page>
  );
}
