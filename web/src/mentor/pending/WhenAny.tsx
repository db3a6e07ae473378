import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type PendingGroup, pendingRequestsOf } from '../../api/statistics';
import { usePerson } from '../../auth';
import { PendingCard } from './PendingCard';

/** The group's card once it has something; it stays when the last one is answered, and says so. */
export function WhenAny({ group }: { group: PendingGroup }) {
  const { id } = usePerson();
  const { data, isError } = useInfiniteQuery(pendingRequestsOf(id, group));
  const [hadSome, setHadSome] = useState(false);
  const hasSome = Boolean(data?.length);
  if (hasSome && !hadSome) setHadSome(true);
  return hasSome || hadSome || (isError && !data) ? <PendingCard group={group} /> : null;
}
