import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { hasCode, Problem } from '../problems/problem';
import { answerOf, availability } from './client';
import type { components } from './generated/availability';

type Schemas = components['schemas'];
export type Availability = Schemas['AvailabilityView'];
export type WeeklySlot = Schemas['WeeklySlotBody'];
export type OverrideSlot = Schemas['OverrideSlotBody'];
export type OverrideChange = Required<Schemas['OverridesRequest']>;

/** What is storedAvailability of a mentor, and which revision of it was read; neither before a first save. */
export interface StoredAvailability {
  availability: Availability | null;
  etag: string | null;
}

const NOTHING: StoredAvailability = { availability: null, etag: null };
const keyOf = (mentorId: string) => ['availability', 'one', mentorId];

export function availabilityOf(mentorId: string) {
  return queryOptions({
    queryKey: keyOf(mentorId),
    queryFn: () =>
      storedAvailability(
        availability.GET('/api/mentor-availability', { params: { query: { mentorId } } }),
      ).catch((error) => {
        if (hasCode(error, 'not-found')) return NOTHING;
        throw error;
      }),
  });
}

/** An answer with all of a mentor's availability. */
export async function storedAvailability(
  call: Promise<{ data?: Availability; error?: unknown; response: Response }>,
): Promise<StoredAvailability> {
  const { data, error, response } = await call;
  if (!data) throw Problem.of(response, error);
  return { availability: data, etag: response.headers.get('ETag') };
}

/** Replaces all of it, unless it was changed since `etag` (412); without one, unless it exists. */
export function useSaveAvailability(mentorId: string) {
  const cache = useCacheAvailability(mentorId);
  return useMutation({
    mutationFn: (save: { body: Schemas['AvailabilityRequest']; etag: string | null }) =>
      storedAvailability(
        availability.PUT('/api/mentor-availability', {
          params: { query: { mentorId } },
          headers: save.etag ? { 'If-Match': save.etag } : { 'If-None-Match': '*' },
          body: save.body,
        }),
      ),
    onSuccess: cache,
  });
}

/** Several dates in one step: all of them change, or none. */
export function useChangeOverrides(mentorId: string) {
  const cache = useCacheAvailability(mentorId);
  return useMutation({
    mutationFn: (change: OverrideChange) =>
      storedAvailability(
        availability.POST('/api/mentor-availability/overrides', {
          params: { query: { mentorId } },
          body: change,
        }),
      ),
    onSuccess: cache,
  });
}

/** The answer is what the page shows next; a page that shows slots has to ask again. */
export function useCacheAvailability(mentorId: string) {
  const client = useQueryClient();
  return async (answer: StoredAvailability) => {
    // An answer that is on its way may be from before the change.
    await client.cancelQueries({ queryKey: keyOf(mentorId) });
    client.setQueryData(keyOf(mentorId), answer);
    // What is saved is saved, however long the slots take.
    client.invalidateQueries({ queryKey: ['slots', mentorId] });
  };
}

/** Slots as students get them, of whole dates on the mentor's calendar; `end` is excluded. */
export function slotsOfDates(mentorId: string, start: string, end: string) {
  return queryOptions({
    queryKey: ['slots', mentorId, 'dates', start, end],
    queryFn: () =>
      answerOf(
        availability.GET('/api/mentor-availability/slots', {
          params: { query: { mentorId, startDate: start, endDate: end } },
        }),
      ),
  });
}
