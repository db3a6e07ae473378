import type { Mentor } from '../../api/mentors';
import { admin } from '../../texts/admin';
import { TextLink } from '../../ui/TextLink';
import { Cell, Table } from '../table';
import { SuspendAction } from './SuspendAction';

export function MentorTable({ mentors }: { mentors: Mentor[] }) {
  const { columns, mentors: words, people } = admin;
  return (
    <Table label={words.all} columns={[columns.name, columns.id, columns.actions]}>
      {mentors.map(({ mentorId, name, title }) => (
        <tr key={mentorId}>
          <Cell>
            <TextLink to={`/admin/people?id=${encodeURIComponent(mentorId)}`}>{name}</TextLink>
            <span className="block text-soft">{title}</span>
          </Cell>
          <Cell>
            <span className="break-words">{mentorId}</span>
          </Cell>
          <Cell>
            <div className="flex flex-wrap items-center gap-3">
              <TextLink to={`/admin/sessions?q=${encodeURIComponent(mentorId)}`}>
                {people.sessions}
              </TextLink>
              <SuspendAction mentorId={mentorId} name={name} />
            </div>
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
