import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '../../api-client';
import { hasCode } from '../problems/problem';
import { answerOf, api } from './client';

export type Profile = Schemas['ProfileView'];
export type ProfileRequest = Schemas['ProfileRequest'];

/** The mentor's own profile, or null before their first offer. */
export function ownProfile(mentorId: string) {
  return queryOptions({
    queryKey: ['mentors', 'own-profile', mentorId],
    queryFn: async ({ signal }) => {
      const query = { mentorId };
      return answerOf(api.GET('/api/mentor/profile', { params: { query }, signal })).catch(
        (error) => {
          if (hasCode(error, 'mentor-not-found')) return null;
          throw error;
        },
      );
    },
  });
}

/** Changes and removes the mentor's photo. */
export function usePhoto(mentorId: string) {
  const cache = useQueryClient();
  const onSuccess = () => cache.invalidateQueries({ queryKey: ['mentors'] });
  const params = { query: { mentorId } };
  const upload = useMutation({
    mutationFn: (picture: Blob) =>
      answerOf(
        api.PUT('/api/mentor/photo', {
          params,
          headers: { 'Content-Type': picture.type },
          // The document has a text there; the picture is sent as it is.
          body: picture as unknown as string,
          bodySerializer: (body) => body,
        }),
      ),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/mentor/photo', { params })),
    onSuccess,
  });
  return { upload, remove };
}

/** Replaces the whole profile: an omitted part is removed. */
export function useSaveProfile(mentorId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: ProfileRequest) =>
      answerOf(api.PUT('/api/mentor/profile', { params: { query: { mentorId } }, body })),
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: ['mentors'] }),
        cache.invalidateQueries({ queryKey: ['statistics'] }),
      ]),
  });
}
