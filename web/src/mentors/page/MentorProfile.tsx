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
      <div className="mb-6 flex items-center gap-4">
        <Avatar name={mentor.name} url={mentor.avatarUrl} className="size-24 text-3xl" />
        <div className="grid justify-items-start gap-1">
          {mentor.company && <p dir="auto">{texts.mentors.at(mentor.company)}</p>}
          <Rating mentor={mentor} />
          {mentor.sessionsHeld > 0 ? (
            <p className="text-sm text-soft">{words.held(mentor.sessionsHeld)}</p>
          ) : (
            <Badge tone="brand">{words.new}</Badge>
          )}
        </div>
      </div>
      <div className="grid grid-cols-1 items-start gap-4 sm:gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="grid grid-cols-1 gap-4 sm:gap-6 lg:order-2">
          <BookCard mentor={mentor} />
          <Policy policy={mentor.policy} />
        </div>
        <div className="grid grid-cols-1 gap-4 sm:gap-6">
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
            <Suspense>
              <MentorReviews mentorId={mentor.mentorId} name={mentor.name} />
            </Suspense>
          )}
        </div>
      </div>
    </Page>
  );
}
