import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { storedAvailability, useCacheAvailability, type WeeklySlot } from './availability';
import { answerOf, availability } from './client';

const keyOf = (mentorId: string) => ['availability', 'templates', mentorId];

/** Weeks that a mentor saved under a name. */
export function templatesOf(mentorId: string) {
  return queryOptions({
    queryKey: keyOf(mentorId),
    queryFn: async () =>
      (
        await answerOf(
          availability.GET('/api/mentor-availability/templates', {
            params: { query: { mentorId } },
          }),
        )
      ).templates,
  });
}

/** In place of one that had this name. */
export function useSaveTemplate(mentorId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (template: { name: string; weeklySlots: WeeklySlot[] }) =>
      answerOf(
        availability.PUT('/api/mentor-availability/templates/{name}', {
          params: { path: { name: template.name }, query: { mentorId } },
          body: template,
        }),
      ),
    onSuccess: refresh,
  });
}

export function useRemoveTemplate(mentorId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (name: string) =>
      answerOf(
        availability.DELETE('/api/mentor-availability/templates/{name}', {
          params: { path: { name }, query: { mentorId } },
        }),
      ),
    onSuccess: refresh,
  });
}

/** Takes the hours of a template for so many weeks, from that Monday on. */
export function useApplyTemplate(mentorId: string) {
  const cache = useCacheAvailability(mentorId);
  return useMutation({
    mutationFn: ({ name, ...body }: { name: string; firstWeek: string; weeks: number }) =>
      storedAvailability(
        availability.POST('/api/mentor-availability/templates/{name}/apply', {
          params: { path: { name }, query: { mentorId } },
          body,
        }),
      ),
    onSuccess: cache,
  });
}

/** The revision of the whole document rises with its templates. */
function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['availability'], type: 'active' });
}
