import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { type Session, upcomingOfMentor } from '../api/sessions';
import { untilLoaded } from '../problems/untilLoaded';
import type { Hours } from './booked/openTimes';

/** Loaded when hours are saved over booked sessions: that is rare. */
const BookedDialog = lazy(async () => ({
  default: (await untilLoaded(() => import('./booked/BookedDialog'))).BookedDialog,
}));
const UncheckedDialog = lazy(async () => ({
  default: (await untilLoaded(() => import('./booked/UncheckedDialog'))).UncheckedDialog,
}));

/** Fewer than elsewhere: the mentor waits for it, and can save without an answer. */
const RETRIES = 1;

/** What a change would leave outside the hours, and how to save it nevertheless. */
interface Question {
  /** Null when the sessions cannot be read. */
  sessions: Session[] | null;
  zone: string;
  save: () => void;
}

/**
 * Asks before a change that leaves booked sessions outside the hours, or when they cannot be read.
 * `check` saves at once when there are none; `dialog` is to be rendered.
 */
export function useBookedCheck() {
  const client = useQueryClient();
  const [question, setQuestion] = useState<Question | null>(null);
  const [isChecking, setChecking] = useState(false);

  async function check(before: Hours, after: Hours, save: () => void) {
    setChecking(true);
    const sessions = await lostBy(client, before, after).catch(() => null);
    setChecking(false);
    if (sessions?.length === 0) save();
    else setQuestion({ sessions, zone: after.timezone, save });
  }

  const close = () => setQuestion(null);
  const answers = {
    onClose: close,
    onSave() {
      close();
      question?.save();
    },
  };
  const dialog = question && (
    <Suspense>
      {question.sessions ? (
        <BookedDialog sessions={question.sessions} zone={question.zone} {...answers} />
      ) : (
        <UncheckedDialog {...answers} />
      )}
    </Suspense>
  );
  return { check, isChecking, dialog };
}

async function lostBy(client: QueryClient, before: Hours, after: Hours): Promise<Session[]> {
  const [{ lostSessions }, sessions] = await Promise.all([
    untilLoaded(() => import('./booked/lostSessions')),
    client.fetchQuery({ ...upcomingOfMentor, retry: RETRIES }),
  ]);
  return lostSessions(sessions, before, after);
}
