import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '../../api-client';
import { displayZone } from '../time/zones';
import { answerOf, api } from './client';
import { firstFree } from './firstFree';

export type Slot = Schemas['SlotView'];
export type Slots = Schemas['SlotsView'];
type BookingRequest = Schemas['BookingRequest'];

/** Slots that start in `[start, end)`, two instants at most 92 days apart. */
export function slotsBetween(mentorId: string, start: string, end: string) {
  return queryOptions({
    queryKey: ['slots', mentorId, start, end],
    queryFn: ({ signal }) => slotsOf(mentorId, start, end, signal),
  });
}

/** The mentor's first free slot from the instant on, as `firstFree` finds it. */
export function nextFreeSlot(mentorId: string, from: string) {
  return queryOptions({
    queryKey: ['slots', mentorId, 'next', from],
    queryFn: ({ signal }) => firstFree(from, (start, end) => slotsOf(mentorId, start, end, signal)),
  });
}

export const DAYS_AHEAD = 14;

/** A mentor's slots in the next `DAYS_AHEAD` days. */
export function nearSlots(mentorId: string) {
  return queryOptions({
    queryKey: ['slots', mentorId, 'near'],
    queryFn: ({ signal }) => {
      const now = new Date();
      const end = new Date(now.getTime() + DAYS_AHEAD * 86_400_000);
      return slotsOf(mentorId, now.toISOString(), end.toISOString(), signal);
    },
    staleTime: 60_000,
  });
}

async function slotsOf(mentorId: string, startDate: string, endDate: string, signal: AbortSignal) {
  const query = { mentorId, startDate, endDate };
  const answer = await answerOf(
    api.GET('/api/mentor-availability/slots', { params: { query }, signal }),
  );
  return { ...answer, timezone: displayZone(answer.timezone) };
}

/** Holds a priced slot; requests or books a free one. The key makes a retry harmless. */
export function useBookSlot() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: BookingRequest; key: string }) =>
      answerOf(api.POST('/api/bookings', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSettled: (_booked, _refused, { body }) => {
      client.invalidateQueries({ queryKey: ['slots', body.mentorId] });
      client.invalidateQueries({ queryKey: ['bookings'] });
      client.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
}
