import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Mentor } from '../api/mentors';
import type { Slots } from '../api/slots';
import { mentorPath } from '../mentors/mentorPath';
import { Price } from '../mentors/Price';
import { texts } from '../texts';
import { lengthOf } from '../time/format';
import { Avatar } from '../ui/Avatar';
import { Skeleton } from '../ui/page/Skeleton';

export function MentorHeader({ mentor, slots }: { mentor: Mentor; slots: Slots | undefined }) {
  const { facts, profile } = texts.slots;
  const page = mentorPath(mentor.slug);
  return (
    <div className="mb-6 flex flex-wrap items-center gap-x-8 gap-y-4">
      <div className="flex items-center gap-4">
        <Link to={page} tabIndex={-1} aria-hidden>
          <Avatar name={mentor.name} url={mentor.avatarUrl} className="size-14 text-lg" />
        </Link>
        <div className="min-w-0">
          {mentor.headline && (
            <p dir="auto" className="font-medium">
              {mentor.headline}
            </p>
          )}
          {mentor.company && <p className="text-soft">{texts.mentors.at(mentor.company)}</p>}
          {mentor.expertise.length > 0 && (
            <p dir="auto" className="text-sm text-soft">
              {mentor.expertise.join(' · ')}
            </p>
          )}
          <Link
            to={page}
            className="inline-flex min-h-10 items-center rounded-lg text-sm font-semibold text-brand hover:underline"
          >
            {profile}
          </Link>
        </div>
      </div>
      <dl className="flex flex-wrap gap-x-8 gap-y-2 text-sm lg:ml-auto">
        <Fact label={facts.price}>
          <Price mentor={mentor} />
        </Fact>
        <Fact label={facts.length}>{slots && lengthOf(slots.sessionMinutes)}</Fact>
      </dl>
    </div>
  );
}

function Fact(props: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs font-semibold text-soft">{props.label}</dt>
      <dd className="flex min-h-6 items-center tabular-nums">
        {props.children ?? <Skeleton className="h-4 w-24" />}
      </dd>
    </div>
  );
}
