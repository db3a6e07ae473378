import { lazy, Suspense } from 'react';
import type { MentorPage } from '../../api/mentors';
import { useIdentity } from '../../auth';
import { untilLoaded } from '../../problems/untilLoaded';
import { texts } from '../../texts';
import { profile as pageTexts } from '../../texts/profile';
import { languageName } from '../../time/languageName';
import { Avatar } from '../../ui/Avatar';
import { Badge } from '../../ui/Badge';
import { LinkButton } from '../../ui/Button';
import { Card } from '../../ui/page/Card';
import { Page } from '../../ui/page/Page';
import { Skeleton } from '../../ui/page/Skeleton';
import { Rating } from '../Rating';
import { BookCard } from './BookCard';
import { Experience } from './Experience';
import { Lines } from './Lines';
import { Links } from './Links';
import { Policy } from './Policy';
import { ShareButton } from './ShareButton';

/** Loaded for mentors with reviews. */
const MentorReviews = lazy(async () => ({
  default: (await untilLoaded(() => import('../../reviews/list'))).MentorReviews,
}));

export function MentorProfile({ mentor }: { mentor: MentorPage }) {
  const { person } = useIdentity();
  const words = pageTexts.page;
  return (
    <Page
      title={mentor.name}
      lead={mentor.headline}
      portrait={
        <Avatar
          name={mentor.name}
          url={mentor.avatarUrl}
          className="size-20 text-2xl sm:size-24 sm:text-3xl"
        />
      }
      facts={<Facts of={mentor} />}
      action={
        <div className="flex flex-wrap gap-2">
          {person?.id === mentor.mentorId && (
            <LinkButton look="secondary" to="/dashboard/mentor/profile">
              {words.edit}
            </LinkButton>
          )}
          <ShareButton name={mentor.name} />
        </div>
      }
    >
      {/* On a phone the booking comes first and the policy last; on a wide screen both are aside. */}
      <div className="grid grid-cols-1 items-start gap-4 sm:gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <div className="lg:col-start-2 lg:row-start-1">
          <BookCard mentor={mentor} />
        </div>
        <div className="grid grid-cols-1 gap-4 empty:hidden sm:gap-6 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          {mentor.about && (
            <Card title={words.about}>
              <p dir="auto" className="whitespace-pre-line break-words">
                {mentor.about}
              </p>
            </Card>
          )}
          <Lines title={words.covers} lines={mentor.covers} />
          {mentor.skills.length > 0 && (
            <Card title={words.skills}>
              <ul className="flex flex-wrap gap-2">
                {mentor.skills.map((skill) => (
                  <li
                    key={skill}
                    className="max-w-full break-words rounded-full bg-sunken px-3 py-1 text-sm"
                  >
                    {skill}
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {mentor.languages.length > 0 && (
            <Card title={words.languages}>
              <p>{mentor.languages.map(languageName).join(' · ')}</p>
            </Card>
          )}
          <Experience of={mentor.experience} />
          <Links links={mentor.links} />
          {mentor.reviews > 0 && (
            <Suspense fallback={<Skeleton className="h-88" />}>
              <MentorReviews mentorId={mentor.mentorId} name={mentor.name} />
            </Suspense>
          )}
        </div>
        <div className="lg:col-start-2 lg:row-start-2">
          <Policy policy={mentor.policy} />
        </div>
      </div>
    </Page>
  );
}

function Facts({ of: mentor }: { of: MentorPage }) {
  const words = pageTexts.page;
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
      {mentor.company && <p dir="auto">{texts.mentors.at(mentor.company)}</p>}
      <Rating mentor={mentor} />
      {mentor.sessionsHeld > 0 ? (
        <p className="text-sm text-soft">{words.held(mentor.sessionsHeld)}</p>
      ) : (
        <Badge tone="brand">{words.new}</Badge>
      )}
    </div>
  );
}
