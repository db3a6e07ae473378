import { parseDate, startOfWeek, today } from '@internationalized/date';
import { useState } from 'react';
import type { Availability } from '../../api/availability';
import { type Template, useApplyTemplate } from '../../api/templates';
import { texts } from '../../texts';
import { displayZone } from '../../time/zones';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Failure } from '../../ui/Failure';
import { SelectField } from '../../ui/forms/Fields';
import { Note } from '../../ui/Note';
import { hoursOf } from '../booked/openTimes';
import { datesLabel } from '../labels';
import { useBookedCheck } from '../useBookedCheck';
import { applied } from './applied';

const { templates: words } = texts.availability;
/** The most weeks that the service accepts per request. */
const MOST = 26;
const COUNTS = Array.from({ length: MOST }, (_, at) => at + 1);

/** Chooses the weeks for a template and explains the effect first. */
export function ApplyTemplate(props: {
  mentorId: string;
  availability: Availability;
  template: Template;
  onClose: () => void;
}) {
  const { availability, template } = props;
  const { name } = template;
  const thisWeek = startOfWeek(today(displayZone(availability.timezone)), 'en-IN', 'mon');
  const mondays = COUNTS.map((weeks) => thisWeek.add({ weeks: weeks - 1 }).toString());
  const [firstWeek, setFirstWeek] = useState(mondays[1] ?? '');
  const [weeks, setWeeks] = useState(1);
  const applying = useApplyTemplate(props.mentorId);
  const booked = useBookedCheck();
  const last = parseDate(firstWeek).add({ weeks, days: -1 }).toString();

  function apply() {
    const before = hoursOf(availability);
    return booked.check(before, applied(before, template, firstWeek, weeks), () =>
      applying.mutate({ name, firstWeek, weeks }, { onSuccess: props.onClose }),
    );
  }
  return (
    <Dialog title={words.use(name)} isOpen onClose={props.onClose}>
      <div className="grid gap-4">
        <SelectField
          label={words.firstWeek}
          value={firstWeek}
          onChange={({ target }) => setFirstWeek(target.value)}
        >
          {mondays.map((monday) => (
            <option key={monday} value={monday}>
              {datesLabel(monday, 6)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={words.weeks}
          value={weeks}
          onChange={({ target }) => setWeeks(Number(target.value))}
        >
          {COUNTS.map((count) => (
            <option key={count}>{count}</option>
          ))}
        </SelectField>
        <Note>{words.willHappen(name, datesLabel(firstWeek), datesLabel(last))}</Note>
        {applying.error && <Failure error={applying.error} />}
        <Button isPending={applying.isPending || booked.isChecking} onPress={apply}>
          {words.apply}
        </Button>
      </div>
      {booked.dialog}
    </Dialog>
  );
}
