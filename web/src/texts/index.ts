// The texts of the pages, one file per area; those of few pages are imported by these alone.
import { app } from './app';
import { availability } from './availability';
import { mentors } from './mentors';
import { notifications } from './notifications';
import { problems } from './problems';
import { reschedule } from './reschedule';
import { sessions } from './sessions';
import { slotPicker } from './slotPicker';
import { slots } from './slots';
import { student } from './student';

export const texts = {
  app,
  availability,
  mentors,
  notifications,
  problems,
  reschedule,
  sessions,
  slotPicker,
  slots,
  student,
};
