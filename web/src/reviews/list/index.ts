export { MentorReviews } from './MentorReviews';
