// All texts of the pages, one file per area.
import { app } from './app';
import { availability } from './availability';
import { mentor } from './mentor';
import { mentors } from './mentors';
import { notifications } from './notifications';
import { operator } from './operator';
import { payment } from './payment';
import { problems } from './problems';
import { reschedule } from './reschedule';
import { sessions } from './sessions';
import { slotPicker } from './slotPicker';
import { slots } from './slots';
import { student } from './student';

export const texts = {
  app,
  availability,
  mentor,
  mentors,
  notifications,
  operator,
  payment,
  problems,
  reschedule,
  sessions,
  slotPicker,
  slots,
  student,
};
