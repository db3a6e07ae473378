import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { type Session, upcomingOfMentor } from '../api/sessions';
import { untilLoaded } from '../problems/untilLoaded';
import type { Hours } from './booked/openTimes';

/** Loaded when hours are saved over booked sessions: that is rare. */
const BookedDialog = lazy(async () => ({
  default: (await untilLoaded(() => import('./booked/BookedDialog'))).BookedDialog,
}));

/** What a change would leave outside the hours, and how to save it nevertheless. */
interface Question {
  sessions: Session[];
  zone: string;
  save: () => void;
}

/**
 * Asks before a change that leaves booked sessions outside the hours. `check` saves at once when
 * there are none; `dialog` is to be rendered. It rejects when the sessions cannot be read.
 */
export function useBookedCheck() {
  const client = useQueryClient();
  const [question, setQuestion] = useState<Question | null>(null);
  const [isChecking, setChecking] = useState(false);

  async function check(before: Hours, after: Hours, save: () => void) {
    setChecking(true);
    try {
      const sessions = await lostBy(client, before, after);
      if (sessions.length === 0) save();
      else setQuestion({ sessions, zone: after.timezone, save });
    } finally {
      setChecking(false);
    }
  }

  const close = () => setQuestion(null);
  const dialog = question && (
    <Suspense>
      <BookedDialog
        sessions={question.sessions}
        zone={question.zone}
        onClose={close}
        onSave={() => {
          close();
          question.save();
        }}
      />
    </Suspense>
  );
  return { check, isChecking, dialog };
}

async function lostBy(client: QueryClient, before: Hours, after: Hours): Promise<Session[]> {
  const [{ lostSessions }, sessions] = await Promise.all([
    untilLoaded(() => import('./booked/lostSessions')),
    client.fetchQuery(upcomingOfMentor),
  ]);
  return lostSessions(sessions, before, after);
}
