import { today } from '@internationalized/date';
import { useState } from 'react';
import type { Availability } from '../../api/availability';
import { texts } from '../../texts';
import { Note } from '../../ui/Note';
import { Card } from '../../ui/page/Card';
import { DateForm } from './DateForm';
import { DatesCalendar } from './DatesCalendar';
import { UpcomingDates } from './UpcomingDates';

const { dates: words } = texts.availability;

/** Days off and days with other hours. Unlike the week, they are saved immediately. */
export function Dates(props: {
  mentorId: string;
  availability: Availability | null;
  /** The first of the chosen dates. */
  onEdit: (date: string) => void;
}) {
  const { mentorId, availability } = props;
  const [range, setRange] = useState({ first: '', last: '' });
  if (!availability) return <Note>{words.saveFirst}</Note>;

  const now = today(availability.timezone).toString();
  const overrides = availability.overrideSlots;
  return (
    <div className="grid gap-6">
      <Card title={words.title}>
        <div className="grid grid-cols-1 gap-6 md:grid-cols-[auto_1fr]">
          <DatesCalendar
            overrides={overrides}
            today={now}
            range={range}
            onChoose={(date) => {
              setRange({ first: date, last: date });
              props.onEdit(date);
            }}
          />
          {range.first ? (
            <DateForm
              key={range.first}
              mentorId={mentorId}
              range={range}
              onRange={setRange}
              availability={availability}
            />
          ) : (
            <p className="self-center text-sm text-soft">{words.choose}</p>
          )}
        </div>
      </Card>
      <UpcomingDates mentorId={mentorId} availability={availability} today={now} />
    </div>
  );
}
