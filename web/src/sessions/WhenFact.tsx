import { useQuery } from '@tanstack/react-query';
import type { Session } from '../api/sessions';
import { mentorZoneQuery } from '../api/zones';
import { texts } from '../texts';
import { cityOf, viewerZone } from '../time/zones';
import { Times } from '../ui/Times';
import { Fact } from './Facts';
import { firstName } from './side';

/** When it is for whoever looks, and for the mentor where his clock shows something else. */
export function WhenFact({ session }: { session: Session }) {
  const { data: zone } = useQuery(mentorZoneQuery(session.mentorId));
  const words = texts.sessions.details;
  return (
    <Fact name={words.when} wide>
      <p className="font-semibold tabular-nums">
        <Times start={session.startTime} end={session.endTime} />
      </p>
      <p className="min-h-5 text-sm text-soft tabular-nums">
        {zone && zone !== viewerZone() && (
          <>
            {words.mentorsTime(firstName(session.mentorName), cityOf(zone))}:{' '}
            <Times start={session.startTime} end={session.endTime} zone={zone} />
          </>
        )}
      </p>
    </Fact>
  );
}
