import { texts } from '../../texts';
import { Note } from '../../ui/Note';
import type { BookingPlan } from './bookingPlan';

/** The booking goes on by itself after the sign-in. */
export function ResumingNote({ plan }: { plan: BookingPlan }) {
  return plan.isResuming ? <Note live>{texts.slotPicker.resuming}</Note> : null;
}
