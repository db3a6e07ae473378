import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { freeTimesQuery } from '../../api/freeTimes';
import type { NewTime } from '../../api/reschedule';
import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { dayOf } from '../../time/format';
import { viewerZone } from '../../time/zones';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { SelectField } from '../../ui/forms/Fields';
import { Skeleton } from '../../ui/page/Skeleton';
import { groupByDay } from './groupByDay';
import { TimeChoice } from './TimeChoice';

const WEEKS = 4;

/** Chooses a free time: first the day, then the time, in the viewer's zone. */
export function FreeTimePicker(props: {
  session: Session;
  chosen?: NewTime;
  onChoose: (time: NewTime | undefined) => void;
}) {
  const words = texts.reschedule.picker;
  const [weeks, setWeeks] = useState(WEEKS);
  const [date, setDate] = useState('');
  const free = useQuery({
    ...freeTimesQuery(props.session, weeks),
    placeholderData: (previous) => previous,
  });
  if (free.isPending) return <Skeleton className="h-40" />;
  if (!free.data) return <Failure error={free.error} retry={() => free.refetch()} />;

  const days = groupByDay(free.data.times, viewerZone());
  const day = days.find((each) => each.date === date) ?? days[0];
  return (
    <div className="grid gap-4">
      {day ? (
        <>
          <SelectField
            label={words.day}
            value={day.date}
            onChange={(event) => {
              setDate(event.target.value);
              props.onChoose(undefined);
            }}
          >
            {days.map(({ date, times }) => (
              <option key={date} value={date}>
                {words.dayWith(dayOf(times[0]?.startTime ?? date), times.length)}
              </option>
            ))}
          </SelectField>
          <TimeChoice times={day.times} chosen={props.chosen} onChoose={props.onChoose} />
        </>
      ) : (
        <p className="text-sm text-soft">{words.none(weeks)}</p>
      )}
      {!free.data.isAll && (
        <Button
          look="quiet"
          className="justify-self-start"
          isPending={free.isPlaceholderData}
          onPress={() => setWeeks(weeks + WEEKS)}
        >
          {words.later}
        </Button>
      )}
    </div>
  );
}
