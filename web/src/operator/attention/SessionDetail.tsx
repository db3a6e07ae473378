import { Link } from 'react-router';
import { operator } from '../../texts/operator';
import { Detail } from './AttentionItem';

/** A session's id as the way to its story. */
export function SessionDetail({ id }: { id: string }) {
  return (
    <Detail name={operator.session}>
      <Link to={`/admin/sessions/${id}`} className="rounded text-brand underline">
        {id}
      </Link>
    </Detail>
  );
}
