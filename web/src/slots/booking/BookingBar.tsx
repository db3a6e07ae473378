import { useState } from 'react';
import type { Slot } from '../../api/slots';
import { texts } from '../../texts';
import { dayOf, timesOf, zoneAt } from '../../time/format';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { BookingFailure } from './BookingFailure';
import type { BookingPlan } from './bookingPlan';
import { ChosenTime } from './ChosenTime';
import { LazyBookingForm } from './LazyBookingForm';
import { OwnHoldNote } from './OwnHoldNote';
import { ResumingNote } from './ResumingNote';
import { SlotTakenNote } from './SlotTakenNote';

/** On a phone: a bar with the chosen time, once there is one, and a sheet with the form. */
export function BookingBar({ plan }: { plan: BookingPlan }) {
  const { slot, zone } = plan;
  const [opened, setOpened] = useState<Slot>();
  const isOpen = slot !== undefined && opened?.id === slot.id;
  const words = texts.slots.summary;
  const hasContent = slot || plan.hold || plan.taken || plan.booking.refusal || plan.isResuming;
  if (!hasContent) return null;
  return (
    <aside
      aria-label={words.title}
      className="sticky bottom-16 z-20 grid gap-3 rounded-2xl border border-line bg-surface p-4 shadow-float sm:bottom-4 short:static"
    >
      <SlotTakenNote plan={plan} />
      <OwnHoldNote hold={plan.hold} />
      <ResumingNote plan={plan} />
      {!isOpen && <BookingFailure plan={plan} />}
      {slot && (
        <div className="flex items-center justify-between gap-4">
          <p className="min-w-0 text-sm">
            <span className="block font-semibold">{dayOf(slot.startTime, zone)}</span>
            <span className="tabular-nums">{timesOf(slot.startTime, slot.endTime, zone)}</span>{' '}
            <span className="text-soft">{zoneAt(slot.startTime, zone)}</span>
          </p>
          <Button
            className="shrink-0 whitespace-nowrap"
            isPending={plan.isResuming}
            onPress={() => setOpened(slot)}
          >
            {words.go}
          </Button>
        </div>
      )}
      <Dialog title={words.title} isOpen={isOpen} onClose={() => setOpened(undefined)}>
        {slot && (
          <div className="grid gap-4">
            <ChosenTime plan={plan} slot={slot} />
            <BookingFailure plan={plan} />
            <LazyBookingForm plan={plan} slot={slot} />
          </div>
        )}
      </Dialog>
    </aside>
  );
}
