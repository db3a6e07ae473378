import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '../../api-client';
import { storedAvailability, useCacheAvailability, type WeeklySlot } from './availability';
import { answerOf, api } from './client';

export type Template = Schemas['TemplateBody'];

const keyOf = (mentorId: string) => ['availability', 'templates', mentorId];

/** The weeks that a mentor saved under a name. */
export function templatesOf(mentorId: string) {
  return queryOptions({
    queryKey: keyOf(mentorId),
    queryFn: async () =>
      (
        await answerOf(
          api.GET('/api/mentor-availability/templates', {
            params: { query: { mentorId } },
          }),
        )
      ).templates,
  });
}

/** Replaces a template of the same name. */
export function useSaveTemplate(mentorId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (template: { name: string; weeklySlots: WeeklySlot[] }) =>
      answerOf(
        api.PUT('/api/mentor-availability/templates/{name}', {
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
        api.DELETE('/api/mentor-availability/templates/{name}', {
          params: { path: { name }, query: { mentorId } },
        }),
      ),
    onSuccess: refresh,
  });
}

/** Applies a template to a number of weeks, starting with the week of the Monday `firstWeek`. */
export function useApplyTemplate(mentorId: string) {
  const cache = useCacheAvailability(mentorId);
  return useMutation({
    mutationFn: ({ name, ...body }: { name: string; firstWeek: string; weeks: number }) =>
      storedAvailability(
        api.POST('/api/mentor-availability/templates/{name}/apply', {
          params: { path: { name }, query: { mentorId } },
          body,
        }),
      ),
    onSuccess: cache,
  });
}

/** Templates are part of the availability document, so its revision changes too. */
function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['availability'], type: 'active' });
}
