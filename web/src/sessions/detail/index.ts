export { SessionDetails } from './SessionDetails';
export { SessionHistory } from './SessionHistory';
export { SessionPage } from './SessionPage';
export { WhenFact } from './WhenFact';
