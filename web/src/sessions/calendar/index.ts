export { CalendarButton } from './CalendarButton';
export { CalendarFeed } from './CalendarSubscription';
