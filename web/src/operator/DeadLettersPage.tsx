import { useQuery } from '@tanstack/react-query';
import { deadLettersQuery } from '../api/admin';
import { admin } from '../texts/admin';
import { number } from '../time/format';
import { Failure } from '../ui/Failure';
import { Page } from '../ui/page/Page';
import { Skeleton } from '../ui/page/Skeleton';
import { ReplayAction, sourceOf } from './actions';
import { Cell, Table } from './table';

/** What services could not handle, for each service and topic. */
export function DeadLettersPage() {
  const { data, error, isPending, refetch } = useQuery(deadLettersQuery);
  const { columns, deadLetters: words } = admin;
  return (
    <Page title={words.title} lead={words.lead}>
      {error && !data && <Failure error={error} retry={() => refetch()} />}
      {isPending && <Skeleton className="h-40" />}
      {data?.length === 0 && <p className="text-soft">{words.none}</p>}
      {data && data.length > 0 && (
        <Table
          label={words.title}
          columns={[columns.service, columns.topic, columns.waiting, columns.actions]}
        >
          {data.map(({ topic, waiting }) => (
            <tr key={topic}>
              <Cell>{sourceOf(topic).service}</Cell>
              <Cell>
                <span className="break-words">{sourceOf(topic).topic}</span>
              </Cell>
              <Cell name={columns.waiting}>{number(waiting)}</Cell>
              <Cell>{waiting > 0 && <ReplayAction topic={topic} waiting={waiting} />}</Cell>
            </tr>
          ))}
        </Table>
      )}
    </Page>
  );
}
