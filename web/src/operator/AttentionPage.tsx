import { useQuery } from '@tanstack/react-query';
import { attentionQuery } from '../api/attention';
import { operator } from '../texts/operator';
import { Failure } from '../ui/Failure';
import { Page } from '../ui/page/Page';
import { Skeleton } from '../ui/page/Skeleton';
import { DeadLetters } from './attention/DeadLetters';
import { LostMails } from './attention/LostMails';
import { OwedPayments } from './attention/OwedPayments';
import { UnmatchedPayments } from './attention/UnmatchedPayments';
import { UnusualPeople } from './attention/UnusualPeople';

export function AttentionPage() {
  const { data, error, isPending, refetch } = useQuery(attentionQuery);
  return (
    <Page title={operator.title} lead={operator.lead}>
      <div className="grid grid-cols-1 gap-4 sm:gap-6">
        {error && !data && <Failure error={error} retry={refetch} />}
        {isPending && <Skeleton className="h-72" />}
        {data && (
          <>
            <OwedPayments payments={data.payments} />
            <UnmatchedPayments payments={data.unmatchedPayments} />
            <LostMails mails={data.mails} />
            <DeadLetters topics={data.deadLetters} />
            <UnusualPeople people={data.people} />
          </>
        )}
      </div>
    </Page>
  );
}
