import type { Mentor } from '../api/mentors';
import { texts } from '../texts';
import { money } from '../time/format';

export function Price({ mentor }: { mentor: Mentor }) {
  if (mentor.price === 0) return <p className="font-semibold">{texts.mentors.free}</p>;
  return (
    <p className="text-sm text-soft">
      <span className="text-base font-semibold text-ink tabular-nums">
        {money(mentor.price, mentor.currency)}
      </span>{' '}
      {texts.mentors.perSession}
    </p>
  );
}
