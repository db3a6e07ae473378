import { usePerson } from '../auth';

/** Where the signed-in person sees a session. */
export function useSessionPath() {
  const { role } = usePerson();
  return (sessionId: string) =>
    `/dashboard/${role === 'mentor' ? 'mentor' : 'student'}/sessions/${sessionId}`;
}
