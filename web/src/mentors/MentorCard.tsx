import { Link } from 'react-router';
import type { ListedMentor } from '../api/mentors';
import { slotSelectionPath } from '../slots/slotSelectionPath';
import { texts } from '../texts';
import { Avatar } from '../ui/Avatar';
import { Badge } from '../ui/Badge';
import { LinkButton } from '../ui/Button';
import { mentorPath } from './mentorPath';
import { NextFreeTime } from './NextFreeTime';
import { Price } from './Price';
import { Rating } from './Rating';

/** The whole card links to the mentor's page; the two links to their times lie above. */
export function MentorCard({ mentor }: { mentor: ListedMentor }) {
  return (
    <li className="relative flex min-h-60 flex-col gap-4 rounded-2xl border border-line bg-surface p-5 shadow-card hover:border-field">
      <div className="flex items-center gap-3">
        <Avatar name={mentor.name} url={mentor.avatarUrl} />
        <div className="min-w-0">
          <h2 dir="auto" className="truncate font-semibold">
            <Link
              to={mentorPath(mentor.slug)}
              className="rounded after:absolute after:inset-0 after:rounded-2xl"
            >
              {mentor.name}
            </Link>
          </h2>
          {mentor.company && (
            <p className="truncate text-sm text-soft">{texts.mentors.at(mentor.company)}</p>
          )}
        </div>
        <div className="ml-auto self-start">
          {mentor.reviews > 0 ? (
            <Rating mentor={mentor} />
          ) : (
            <Badge tone="brand">{texts.mentors.new}</Badge>
          )}
        </div>
      </div>
      {mentor.headline && (
        <p dir="auto" className="line-clamp-2 text-sm">
          {mentor.headline}
        </p>
      )}
      {mentor.expertise.length > 0 && (
        <p dir="auto" className="line-clamp-1 text-sm text-soft">
          {mentor.expertise.join(' · ')}
        </p>
      )}
      <div className="mt-auto">
        <NextFreeTime mentor={mentor} />
      </div>
      <div className="flex items-center justify-between gap-3 border-t border-line pt-4">
        <Price mentor={mentor} />
        <LinkButton
          className="relative"
          to={slotSelectionPath(mentor.mentorId)}
          aria-label={texts.mentors.seeTimesOf(mentor.name)}
        >
          {texts.mentors.seeTimes}
        </LinkButton>
      </div>
    </li>
  );
}
