import { useInfiniteQuery } from '@tanstack/react-query';
import { type AuditScope, auditOf } from '../../api/attention';
import { usePerson } from '../../auth';
import { admin } from '../../texts/admin';
import { operator } from '../../texts/operator';
import { Moment } from '../Moment';

/** The newest entry of the audit log that the operator has made. */
export function OwnEntry({ scope }: { scope: AuditScope }) {
  const { id } = usePerson();
  const { data } = useInfiniteQuery(auditOf(scope));
  const entry = data?.find(({ actor }) => actor.role === 'admin' && actor.personId === id);
  if (!entry) return null;
  return (
    <p className="text-sm">
      <span className="text-soft">{admin.audited}</span>{' '}
      <span className="font-semibold">{operator.history.what(entry.what)}</span>,{' '}
      <Moment at={entry.at} />
    </p>
  );
}
