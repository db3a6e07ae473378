import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '../../api-client';
import { answerOf, api } from './client';

export type Offer = Schemas['OfferRequest'];

/** The mentor's own offer with its private fields, or null before the first one. */
export function ownOffer(mentorId: string) {
  return queryOptions({
    queryKey: ['mentors', 'own-offer', mentorId],
    queryFn: async () => {
      const person = { path: { personId: mentorId } };
      const data = await answerOf(api.GET('/api/people/{personId}/data', { params: person }));
      return data.offer ?? null;
    },
  });
}

/** Replaces the whole offer: an omitted field is removed. */
export function usePublishOffer(mentorId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: Offer) =>
      answerOf(api.PUT('/api/mentors/{mentorId}', { params: { path: { mentorId } }, body })),
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: ['mentors'] }),
        cache.invalidateQueries({ queryKey: ['statistics'] }),
      ]),
  });
}
