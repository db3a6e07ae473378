export { MentorProfile } from './MentorProfile';
