export { OwnReview } from './OwnReview';
