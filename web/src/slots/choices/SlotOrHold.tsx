import type { KeyboardEvent } from 'react';
import type { Booking } from '../../api/bookings';
import type { Slot } from '../../api/slots';
import type { Selection } from '../useSelection';
import { HeldSlot } from './HeldSlot';
import { SlotOption } from './SlotOption';

/** A slot to choose, or the link to the payment of one that is held for the student. */
export function SlotOrHold(props: {
  slot: Slot;
  selection: Selection;
  holds: Booking[];
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}) {
  const { slot, selection } = props;
  const hold = props.holds.find(
    ({ session }) => slot.isBooked && session.startTime === slot.startTime,
  );
  return hold ? (
    <HeldSlot slot={slot} zone={selection.zone} hold={hold} />
  ) : (
    <SlotOption
      slot={slot}
      zone={selection.zone}
      isChosen={slot.isAvailable && slot.startTime === selection.chosen}
      onChoose={() => selection.choose(slot)}
      onKeyDown={props.onKeyDown}
    />
  );
}
