import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { cacheSession, type Session } from './sessions';

type EditedField = 'title' | 'description' | 'notes' | 'privateNotes' | 'recordingUrl';
type SessionEdit = Partial<Record<EditedField, string>>;

/** A change of one session by its mentor. After an error, refetches what is shown. */
function useChange<Input>(change: (input: Input) => Promise<Session>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (session) => cacheSession(cache, 'mentor', session),
    onError: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: ['sessions', 'mentor'] }),
        cache.invalidateQueries({ queryKey: ['statistics'] }),
      ]),
  });
}

function at(id: string) {
  return { params: { path: { id } } };
}

export function useAccept(id: string) {
  return useChange(() => answerOf(api.POST('/api/mentor-sessions/{id}/accept', at(id))));
}

export function useDecline(id: string) {
  return useChange(() => answerOf(api.POST('/api/mentor-sessions/{id}/decline', at(id))));
}

export function useComplete(id: string) {
  return useChange(() => answerOf(api.POST('/api/mentor-sessions/{id}/complete', at(id))));
}

/** An empty text removes the field's value. */
export function useEdit(id: string) {
  return useChange((body: SessionEdit) =>
    answerOf(api.PATCH('/api/mentor-sessions/{id}', { ...at(id), body })),
  );
}
