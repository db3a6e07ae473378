import { useQuery } from '@tanstack/react-query';
import type { Session } from '../../api/sessions';
import { mentorZoneQuery } from '../../api/zones';
import { texts } from '../../texts';
import { sameClock } from '../../time/clocks';
import { relativeTo } from '../../time/format';
import { useNow } from '../../time/useNow';
import { cityOf, viewerZone } from '../../time/zones';
import { Fact } from '../../ui/page/Facts';
import { Times } from '../../ui/Times';
import { firstName } from '../participant';

/** The time in the viewer's zone, and in the mentor's if it differs. */
export function WhenFact({ session }: { session: Session }) {
  const { data: zone } = useQuery(mentorZoneQuery(session.mentorId));
  const now = useNow(session.startTime);
  const words = texts.sessions.details;
  return (
    <Fact name={words.when} wide>
      <p className="font-semibold tabular-nums">
        <Times start={session.startTime} end={session.endTime} />
      </p>
      <p className="text-sm text-soft tabular-nums first-letter:uppercase">
        {relativeTo(session.startTime, new Date(now))}
        {zone && !sameClock(session.startTime, zone, viewerZone()) && (
          <>
            {' · '}
            {words.mentorsTime(firstName(session.mentorName), cityOf(zone))}{' '}
            <Times start={session.startTime} end={session.endTime} zone={zone} />
          </>
        )}
      </p>
    </Fact>
  );
}
