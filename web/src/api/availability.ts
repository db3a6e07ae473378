import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '../../api-client';
import { Problem } from '../problems/problem';
import { answerOf, api } from './client';

export type Availability = Schemas['AvailabilityView'];
export type WeeklySlot = Schemas['WeeklySlotBody'];
export type OverrideSlot = Schemas['OverrideSlotBody'];
export type OverrideChange = Required<Schemas['OverridesRequest']>;

/** A mentor's stored availability and its revision; both are null before the first save. */
export interface StoredAvailability {
  availability: Availability | null;
  etag: string | null;
}

const NOTHING: StoredAvailability = { availability: null, etag: null };
const keyOf = (mentorId: string) => ['availability', 'one', mentorId];

export function availabilityOf(mentorId: string) {
  return queryOptions({
    queryKey: keyOf(mentorId),
    // A 404 would be an error in the console of every new mentor.
    queryFn: () => {
      const query = { mentorId, optional: true };
      return storedAvailability(api.GET('/api/mentor-availability', { params: { query } }));
    },
  });
}

/** Reads a response with a mentor's whole availability, or with none. */
export async function storedAvailability(
  call: Promise<{ data?: Availability; error?: unknown; response: Response }>,
): Promise<StoredAvailability> {
  const { data, error, response } = await call;
  if (response.status === 204) return NOTHING;
  if (!data) throw Problem.of(response, error);
  return { availability: data, etag: response.headers.get('ETag') };
}

/**
 * Replaces the whole availability. Fails with 412 if it changed since `etag`, or exists although
 * there is no `etag`.
 */
export function useSaveAvailability(mentorId: string) {
  const cache = useCacheAvailability(mentorId);
  return useMutation({
    mutationFn: (save: { body: Schemas['AvailabilityRequest']; etag: string | null }) =>
      storedAvailability(
        api.PUT('/api/mentor-availability', {
          params: { query: { mentorId } },
          headers: save.etag ? { 'If-Match': save.etag } : { 'If-None-Match': '*' },
          body: save.body,
        }),
      ),
    onSuccess: cache,
  });
}

/** Changes several dates in one step, all or none. */
export function useChangeOverrides(mentorId: string) {
  const cache = useCacheAvailability(mentorId);
  return useMutation({
    mutationFn: (change: OverrideChange) =>
      storedAvailability(
        api.POST('/api/mentor-availability/overrides', {
          params: { query: { mentorId } },
          body: change,
        }),
      ),
    onSuccess: cache,
  });
}

/** Caches the answer for this page and refetches slots. */
export function useCacheAvailability(mentorId: string) {
  const client = useQueryClient();
  return async (answer: StoredAvailability) => {
    // A running query may still return the state before the change.
    await client.cancelQueries({ queryKey: keyOf(mentorId) });
    client.setQueryData(keyOf(mentorId), answer);
    // Not awaited: saving is done, however long the slots take.
    client.invalidateQueries({ queryKey: ['slots', mentorId] });
  };
}

/** The slots that students get, for whole dates on the mentor's calendar; `end` is exclusive. */
export function slotsOfDates(mentorId: string, start: string, end: string) {
  return queryOptions({
    queryKey: ['slots', mentorId, 'dates', start, end],
    queryFn: () =>
      answerOf(
        api.GET('/api/mentor-availability/slots', {
          params: { query: { mentorId, startDate: start, endDate: end } },
        }),
      ),
  });
}
