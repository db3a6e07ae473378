import { useQuery } from '@tanstack/react-query';
import { suspensionsQuery } from '../../api/admin';
import { admin } from '../../texts/admin';
import { Failure } from '../../ui/Failure';
import { Section } from '../../ui/page/Section';
import { Skeleton } from '../../ui/page/Skeleton';
import { Moment } from '../Moment';
import { Cell, Table } from '../table';
import { ReinstateAction } from './ReinstateAction';

export function SuspendedMentors() {
  const { data, error, isPending, refetch } = useQuery(suspensionsQuery);
  const { columns, mentors: words } = admin;
  return (
    <Section title={words.suspended}>
      {error && !data && <Failure error={error} retry={() => refetch()} />}
      {isPending && <Skeleton className="h-20" />}
      {data?.length === 0 && <p className="text-sm text-soft">{words.noneSuspended}</p>}
      {data && data.length > 0 && (
        <Table
          label={words.suspended}
          columns={[columns.name, columns.reason, columns.since, columns.actions]}
        >
          {data.map(({ mentorId, name, reason, since, by }) => (
            <tr key={mentorId}>
              <Cell>
                <span className="font-semibold">{name}</span>
                <span className="block break-words text-soft">{mentorId}</span>
              </Cell>
              <Cell name={columns.reason}>{reason}</Cell>
              <Cell name={columns.since}>
                <Moment at={since} />
                <span className="block break-words text-soft">{by}</span>
              </Cell>
              <Cell>
                <ReinstateAction mentorId={mentorId} name={name} />
              </Cell>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
