import type { Slot } from '../../api/slots';
import { texts } from '../../texts';
import { timeOf } from '../../time/format';
import { datesLabel } from '../labels';

const { preview } = texts.availability;

/** The slots of a date; booked ones are crossed out. */
export function PreviewDay(props: { date: string; timezone: string; slots: Slot[] }) {
  return (
    <li className="border-t border-line py-2.5 first:border-0">
      <p className="mb-1.5 text-sm font-semibold">{datesLabel(props.date)}</p>
      {props.slots.length === 0 ? (
        <p className="text-sm text-soft">{preview.none}</p>
      ) : (
        <ul className="flex flex-wrap gap-1.5">
          {props.slots.map((slot) => {
            const time = timeOf(slot.startTime, props.timezone);
            return (
              <li
                key={slot.id}
                className={`rounded-lg px-2 py-1 text-xs font-medium tabular-nums ${slot.isAvailable ? 'bg-tint text-brand' : 'bg-sunken text-soft line-through'}`}
              >
                {time}
                {!slot.isAvailable && (
                  <span className="sr-only">{slot.isBooked ? preview.booked : preview.closed}</span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}
