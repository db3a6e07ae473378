import { daysInWords } from '../time/dates';
import { cityOf } from '../time/zones';

export const availability = {
  title: 'Availability',
  lead: 'The hours you set here become the times that students can book.',
  sections: { label: 'Sections', weekly: 'Weekly hours', dates: 'Dates', rules: 'Rules' },
  weekly: {
    title: 'Every week',
    off: 'Not bookable',
    nextDay: 'Ends on the next day',
    from: (of: string) => `${of}, from`,
    to: (of: string) => `${of}, to`,
    add: (day: string) => `More hours on ${day}`,
    remove: (of: string, hours: string) => `Remove ${of}, ${hours}`,
    copy: (day: string) => `Copy ${day} to other days`,
    apply: 'Copy',
  },
  grid: {
    title: 'Your week at a glance',
    help: 'Drag on a free place to add hours, drag hours to move them, drag their ends to make them longer or shorter. With the keyboard: arrow keys move the focused hours, Shift with up or down moves their end, Delete removes them.',
    now: (hours: string) => `Now ${hours}`,
    removed: (hours: string) => `Removed ${hours}`,
    noRoom: 'There is no room there',
  },
  rules: {
    title: 'Booking rules',
    timezone: 'Your time zone',
    timezoneHint: 'All hours on this page are in this zone.',
    timezoneChanged: (zone: string) =>
      `Your hours stay the same on the clock, in ${cityOf(zone)} time. Sessions that are already booked stay at their moment.`,
    fields: {
      sessionMinutes: { label: 'Session length', hint: 'In minutes.' },
      slotIntervalMinutes: {
        label: 'A start every',
        hint: 'In minutes, from the beginning of your hours.',
      },
      bufferMinutes: { label: 'Pause between sessions', hint: 'In minutes, at least.' },
      minNoticeHours: { label: 'Notice', hint: 'In hours: how soon a session can begin.' },
      maxSessionsPerWeek: { label: 'Sessions a week', hint: 'At most, from Monday to Sunday.' },
      bookingWindowDays: { label: 'Bookable ahead', hint: 'In days from today.' },
    },
    instant: 'Students can book',
    instantHint: 'Switched off, your times stay visible, but nobody can book them.',
  },
  problems: {
    empty: 'These hours end when they begin.',
    overlap: 'These hours overlap with others.',
    bounds: (least: number, most: number) => `A whole number from ${least} to ${most}.`,
  },
  saving: {
    title: 'Unsaved changes',
    unsaved: 'You have unsaved changes.',
    first: 'Nothing is saved yet: students cannot book you before you save.',
    invalid: 'Something is not right yet. Look for the marked fields.',
    conflict:
      'Your availability was changed elsewhere meanwhile. Take that over, or save what you have here on top of it.',
    discard: 'Discard',
    takeTheirs: 'Take over',
    putMine: 'Save mine',
    save: 'Save changes',
    pending: 'Saving',
  },
  leaving: {
    title: 'Leave without saving?',
    body: 'The changes you made to your availability are not saved.',
    leave: 'Leave',
    stay: 'Stay',
  },
  preview: {
    title: 'What students will see',
    previous: 'Previous week',
    next: 'Next week',
    week: (first: string) => daysInWords(first, 6),
    date: (date: string) => daysInWords(date),
    zone: (city: string) => `${city} time`,
    unsaved: 'Save to see your changes here.',
    nothingYet: 'As soon as you save, you see here what students will see.',
    none: 'No times',
    booked: ', booked',
    closed: ', cannot be booked',
  },
};
