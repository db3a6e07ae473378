import { useState } from 'react';
import { type Availability, useChangeOverrides } from '../../api/availability';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { TextField } from '../../ui/forms/Fields';
import { Note } from '../../ui/Note';
import { hoursOf } from '../booked/openTimes';
import { datesLabel } from '../labels';
import { useBookedCheck } from '../useBookedCheck';
import { windowProblems } from '../validation';
import type { Window } from '../week';
import { DateHours } from './DateHours';
import { KindChoice } from './KindChoice';
import {
  byDate,
  changed,
  changeOf,
  datesBetween,
  type Kind,
  kindOf,
  latestAfter,
} from './overrides';

const { dates: words } = texts.availability;
const AFTERNOON: Window = { day: 0, start: 13 * 60, end: 17 * 60, isActive: true };

/** Sets the overrides of the chosen dates. */
export function DateForm(props: {
  mentorId: string;
  range: { first: string; last: string };
  onRange: (range: { first: string; last: string }) => void;
  availability: Availability;
}) {
  const { range, onRange } = props;
  const [kind, setKind] = useState<Kind>('off');
  const [hours, setHours] = useState([AFTERNOON]);
  const change = useChangeOverrides(props.mentorId);
  const booked = useBookedCheck();
  const dates = datesBetween(range.first, range.last);
  const now = kindOf(byDate(props.availability.overrideSlots).get(range.first) ?? []);
  const hasHours = kind === 'blocked' || kind === 'other';
  const problems = windowProblems(hours);
  const isWrong = hasHours && (hours.length === 0 || problems.size > 0);
  const isReady = dates.length > 0 && !isWrong;

  function apply() {
    const next = changeOf(dates, kind, hours);
    const before = hoursOf(props.availability);
    const after = { ...before, overrides: changed(before.overrides, next) };
    return booked.check(before, after, () => change.mutate(next));
  }
  return (
    <div className="grid content-start gap-4">
      <div>
        <p className="font-semibold">{datesLabel(range.first, dates.length - 1)}</p>
        <p className="text-sm text-soft">{words.kinds[now].now}</p>
      </div>
      <TextField
        type="date"
        label={words.last}
        min={range.first}
        max={latestAfter(range.first)}
        value={range.last}
        onChange={({ target }) => onRange({ ...range, last: target.value })}
        error={dates.length === 0 ? words.lastWrong : undefined}
      />
      <KindChoice kind={kind} onChange={setKind} />
      {hasHours && <DateHours hours={hours} problems={problems} onChange={setHours} />}
      {change.error && <Failure error={change.error} />}
      {change.isSuccess && (
        <Note tone="good" live>
          {words.done}
        </Note>
      )}
      <Button
        isDisabled={!isReady}
        isPending={change.isPending || booked.isChecking}
        onPress={apply}
      >
        {words.apply(dates.length)}
      </Button>
      {booked.dialog}
    </div>
  );
}
