export { SessionDetails } from './SessionDetails';
export { History } from './SessionHistory';
export { SessionPage } from './SessionPage';
export { WhenFact } from './WhenFact';
