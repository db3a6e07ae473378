import { useQuery } from '@tanstack/react-query';
import { answerOf, availability } from '../../api/client';
import { hasCode } from '../../api/problem';

/** Whether the mentor has ever said when he takes sessions; undefined until that is known. */
export function useHasHours(mentorId: string): boolean | undefined {
  return useQuery({
    queryKey: ['availability', 'exists', mentorId],
    queryFn: () =>
      answerOf(availability.GET('/api/mentor-availability', { params: { query: { mentorId } } }))
        .then(() => true)
        .catch((error) => {
          if (hasCode(error, 'not-found')) return false;
          throw error;
        }),
  }).data;
}
