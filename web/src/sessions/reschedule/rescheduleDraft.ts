import type { NewTime } from '../../api/reschedule';

/** What the form to ask for another time is filled in with. */
export interface Wish {
  reason: string;
  proposes: boolean;
  time?: NewTime;
}
