export { SessionCard } from './SessionCard';
export { SessionCards } from './SessionCards';
