export { ReceivedReview } from './ReceivedReview';
