export { MentorTable } from './MentorTable';
export { SuspendedMentors } from './SuspendedMentors';
