import { useInfiniteQuery } from '@tanstack/react-query';
import { type FoundSession, foundSessions } from '../../api/admin';
import { admin } from '../../texts/admin';
import { TextLink } from '../../ui/TextLink';
import { Moment } from '../Moment';
import { Cell, Listing, Table } from '../table';
import { priceOf } from './price';

export function FoundSessions({ q }: { q: string }) {
  const query = useInfiniteQuery(foundSessions(q));
  const { columns, sessions: words } = admin;
  return (
    <Listing query={query} empty={words.none(q)}>
      {(sessions: FoundSession[]) => (
        <Table
          label={words.title}
          columns={[
            columns.session,
            columns.when,
            columns.state,
            columns.mentor,
            columns.student,
            columns.amount,
          ]}
        >
          {sessions.map((session) => (
            <tr key={session.id}>
              <Cell>
                <TextLink to={`/admin/sessions/${session.id}`}>{session.title}</TextLink>
              </Cell>
              <Cell>
                <Moment at={session.startTime} />
              </Cell>
              <Cell>{words.statuses[session.status]}</Cell>
              <Cell name={columns.mentor}>{session.mentorName}</Cell>
              <Cell name={columns.student}>{session.studentName}</Cell>
              <Cell>{priceOf(session)}</Cell>
            </tr>
          ))}
        </Table>
      )}
    </Listing>
  );
}
