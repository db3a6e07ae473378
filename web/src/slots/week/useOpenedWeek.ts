import { type CalendarDate, today } from '@internationalized/date';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { slotsBetween } from '../../api/slots';
import type { SlotAddress } from '../useSlotAddress';
import { openingDay } from './openingDay';
import { useNextFreeSlot } from './useNextFreeSlot';
import { requestedWeek, weekFrom } from './weeks';

/**
 * The week in the address. Without one, the first week with a free slot: from today on, or from that
 * slot's day on. It then stays, whatever others book.
 */
export function useOpenedWeek(mentorId: string, address: SlotAddress) {
  const { zone } = address;
  const [opened, setOpened] = useState<CalendarDate | null>(null);
  const now = today(zone);
  const requested = requestedWeek(address.first, address.chosen, zone, now);
  const isOpen = requested !== null || opened !== null;

  const near = weekFrom(now, zone);
  const slots = useQuery({ ...slotsBetween(mentorId, near.start, near.end), enabled: !isOpen });
  const free = useNextFreeSlot(mentorId, near, isOpen ? undefined : slots.data?.slots);
  const day = isOpen ? null : openingDay({ today: now, zone, slots: slots.data?.slots, ...free });
  if (day) setOpened(day);

  return {
    week: requested ?? weekFrom(opened ?? day ?? now, zone),
    isOpening: !isOpen && !day && !slots.isError,
  };
}
