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

/** All of one's sessions in one's own calendar, by a secret address that can be ended. */
export function CalendarSubscription() {
  const feed = useQuery(calendarSubscription);
  const share = useCreateCalendarLink();
  const end = useRevokeCalendarLink();
  const words = texts.sessions.subscription;
  const failed = share.error ?? end.error;
  return (
    <Card title={words.title}>
      <div className="grid gap-4 text-sm">
        <p className="text-soft">{words.body}</p>
        {feed.isPending && <Skeleton className="h-11 w-48" />}
        {feed.isError && <Failure error={feed.error} retry={() => feed.refetch()} />}
        {feed.data?.url && <CopyField label={words.address} value={feed.data.url} />}
        {feed.data?.active && (
          <p>{feed.data.url ? words.once : words.since(dayOf(feed.data.since ?? new Date()))}</p>
        )}
        {feed.data && (
          <div className="flex flex-wrap gap-2">
            <Button look="secondary" isPending={share.isPending} onPress={() => share.mutate()}>
              {feed.data.active ? words.replace : words.make}
            </Button>
            {feed.data.active && (
              <Button look="quiet" isPending={end.isPending} onPress={() => end.mutate()}>
                {words.end}
              </Button>
            )}
          </div>
        )}
        {failed && <Failure error={failed} />}
      </div>
    </Card>
  );
}
