import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { earningsOf, type Period, statsOf } from '../../api/statistics';
import { usePerson } from '../../auth';
import { mentor as mentorTexts } from '../../texts/mentor';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Card } from '../../ui/page/Card';
import { Skeleton } from '../../ui/page/Skeleton';
import { EarningsChart } from './EarningsChart';
import { EarningsTotals } from './EarningsTotals';
import { PaymentHistory } from './PaymentHistory';
import { PeriodChoice } from './PeriodChoice';

export function EarningsCard() {
  const { id } = usePerson();
  const [period, setPeriod] = useState<Period>('all');
  const statement = useInfiniteQuery(earningsOf(id, period));
  const { data: pages = [], error, refetch, isPlaceholderData } = statement;
  // Each page repeats the totals; only the payments continue.
  const [earnings] = pages;
  const payments = pages.flatMap((page) => page.paymentHistory);
  // The amounts are in the offer's currency, which only the statistics contain.
  const currency = useQuery(statsOf(id)).data?.earnings.currency;

  return (
    <Card
      title={mentorTexts.earnings.title}
      action={<PeriodChoice value={period} onChange={setPeriod} />}
    >
      {error && !earnings ? (
        <Failure error={error} retry={refetch} />
      ) : earnings && currency ? (
        <div
          aria-busy={isPlaceholderData}
          className={`grid grid-cols-1 gap-8 ${isPlaceholderData ? 'opacity-50' : ''}`}
        >
          <EarningsTotals earnings={earnings} currency={currency} />
          <EarningsChart months={earnings.earningsChart} currency={currency} />
          <PaymentHistory payments={payments} currency={currency}>
            {statement.hasNextPage && (
              <Button
                look="quiet"
                className="mt-3 w-full"
                isPending={statement.isFetchingNextPage}
                onPress={() => statement.fetchNextPage()}
              >
                {mentorTexts.earnings.historyMore}
              </Button>
            )}
          </PaymentHistory>
        </div>
      ) : (
        <Skeleton className="h-[36rem]" />
      )}
    </Card>
  );
}
