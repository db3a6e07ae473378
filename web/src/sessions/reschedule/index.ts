export { PendingRequest } from './PendingRequest';
export { RescheduleButton } from './RescheduleButton';
