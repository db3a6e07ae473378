import type { NewTime } from '../../api/reschedule';

/** The fields of the reschedule form. */
export interface RescheduleDraft {
  reason: string;
  proposes: boolean;
  time?: NewTime;
}
