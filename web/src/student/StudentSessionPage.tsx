import { SessionDetails } from '../sessions/SessionDetails';
import { SessionPage } from '../sessions/SessionPage';
import { BookAgain } from './BookAgain';

export function StudentSessionPage() {
  return (
    <SessionPage>
      {(session) => <SessionDetails session={session} actions={<BookAgain session={session} />} />}
    </SessionPage>
  );
}
