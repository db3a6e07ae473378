import { useQuery } from '@tanstack/react-query';
import type { MentorPage } from '../../api/mentors';
import { nearSlots } from '../../api/slots';
import { profile as pageTexts } from '../../texts/profile';
import { lengthOf } from '../../time/format';
import { LinkButton } from '../../ui/Button';
import { Card } from '../../ui/page/Card';
import { timesPath } from '../mentorPath';
import { Price } from '../Price';
import { NextTimes } from './NextTimes';

/** The price, the length and the next free times. */
export function BookCard({ mentor }: { mentor: MentorPage }) {
  const near = useQuery(nearSlots(mentor.mentorId));
  const words = pageTexts.page;
  return (
    <Card title={words.book}>
      <div className="mb-4 flex min-h-6 flex-wrap items-baseline gap-x-2">
        <Price mentor={mentor} />
        {near.data && <p className="text-sm text-soft">· {lengthOf(near.data.sessionMinutes)}</p>}
      </div>
      <NextTimes mentorId={mentor.mentorId} near={near} />
      <LinkButton to={timesPath(mentor.mentorId)} className="mt-4 w-full">
        {words.seeAll}
      </LinkButton>
    </Card>
  );
}
