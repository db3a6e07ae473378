import { Link } from 'react-router';
import { texts } from '../../texts';
import { Detail } from './AttentionItem';

/** A session's id as the way to its story. */
export function SessionDetail({ id }: { id: string }) {
  return (
    <Detail name={texts.operator.session}>
      <Link to={`/admin/sessions/${id}`} className="rounded text-brand underline">
        {id}
      </Link>
    </Detail>
  );
}
