import type { NewTime } from '../../api/reschedule';

/** What the form to request for another time is filled in with. */
export interface RescheduleDraft {
  reason: string;
  proposes: boolean;
  time?: NewTime;
}
