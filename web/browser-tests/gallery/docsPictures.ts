/** `/dashboard/student/sessions/:id` is `student-session-one`. */
export function nameOf(path: string): string {
  const words = path.replace('/dashboard', '').replace('s/:id', '-one').split('/');
  return words.filter(Boolean).join('-') || 'start';
}

/** The pictures that the documentation contains. */
export const DOCS_PICTURES = [
  'start-light-desktop',
  'student-booking-slot-selection-light-desktop',
  'student-session-one-dark-phone',
  'payment-light-phone',
  'mentor-overview-light-desktop',
  'mentor-availability-dark-desktop',
];
