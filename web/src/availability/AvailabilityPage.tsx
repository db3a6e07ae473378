import { useQuery } from '@tanstack/react-query';
import { availabilityOf } from '../api/availability';
import { usePerson } from '../auth';
import { texts } from '../texts';
import { Failure } from '../ui/Failure';
import { Page } from '../ui/page/Page';
import { Skeleton } from '../ui/page/Skeleton';
import { AvailabilityEditor } from './AvailabilityEditor';

export function AvailabilityPage() {
  const mentorId = usePerson().id;
  const { data, error, refetch } = useQuery(availabilityOf(mentorId));
  return (
    <Page title={texts.availability.title} lead={texts.availability.lead}>
      {data ? (
        <AvailabilityEditor mentorId={mentorId} stored={data} refresh={refetch} />
      ) : error ? (
        <Failure error={error} retry={() => refetch()} />
      ) : (
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <Skeleton className="h-[50rem]" />
          <Skeleton className="h-[40rem]" />
        </div>
      )}
    </Page>
  );
}
