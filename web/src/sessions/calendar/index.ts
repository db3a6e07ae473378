export { CalendarButton } from './CalendarButton';
export { CalendarSubscription } from './CalendarSubscription';
