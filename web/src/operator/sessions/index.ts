export { FoundSessions } from './FoundSessions';
export { SessionFacts } from './SessionFacts';
export { SessionRefunds } from './SessionRefunds';
export { Story } from './Story';
