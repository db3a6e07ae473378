import { useQuery } from '@tanstack/react-query';
import {
  calendarSubscription,
  useCreateCalendarLink,
  useRevokeCalendarLink,
} from '../../api/calendar';
import { texts } from '../../texts';
import { dayOf } from '../../time/format';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Card } from '../../ui/page/Card';
import { Skeleton } from '../../ui/page/Skeleton';
import { CopyField } from './CopyField';

/** A secret calendar link to all of the person's sessions, which can be revoked. */
export function CalendarSubscription() {
  const subscription = useQuery(calendarSubscription);
  const create = useCreateCalendarLink();
  const revoke = useRevokeCalendarLink();
  const words = texts.sessions.subscription;
  const failed = create.error ?? revoke.error;
  return (
    <Card title={words.title}>
      <div className="grid gap-4 text-sm">
        <p className="text-soft">{words.body}</p>
        {subscription.isPending && <Skeleton className="h-11 w-48" />}
        {subscription.isError && (
          <Failure error={subscription.error} retry={() => subscription.refetch()} />
        )}
        {subscription.data?.url && (
          <CopyField label={words.address} value={subscription.data.url} />
        )}
        {subscription.data?.active && (
          <p>
            {subscription.data.url
              ? words.shownOnce
              : words.since(dayOf(subscription.data.since ?? new Date()))}
          </p>
        )}
        {subscription.data && (
          <div className="flex flex-wrap gap-2">
            <Button look="secondary" isPending={create.isPending} onPress={() => create.mutate()}>
              {subscription.data.active ? words.replace : words.create}
            </Button>
            {subscription.data.active && (
              <Button look="quiet" isPending={revoke.isPending} onPress={() => revoke.mutate()}>
                {words.revoke}
              </Button>
            )}
          </div>
        )}
        {failed && <Failure error={failed} />}
      </div>
    </Card>
  );
}
