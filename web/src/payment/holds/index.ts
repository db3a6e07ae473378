export { HoldCard } from './HoldCard';
