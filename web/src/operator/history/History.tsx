import { useInfiniteQuery } from '@tanstack/react-query';
import { type AuditEntry, type AuditScope, auditOf } from '../../api/attention';
import { operator } from '../../texts/operator';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Skeleton } from '../../ui/page/Skeleton';
import { Moment } from '../Moment';

/** Who changed what, the newest first. */
export function History({ scope }: { scope: AuditScope }) {
  const entries = useInfiniteQuery(auditOf(scope));
  const words = operator.history;
  return (
    <>
      {entries.error && <Failure error={entries.error} retry={entries.refetch} />}
      {entries.isPending && <Skeleton className="h-40" />}
      {entries.data?.length === 0 && <p className="text-sm text-soft">{words.empty}</p>}
      {entries.data && (
        <ol className="divide-y divide-line" aria-label={words.show}>
          {entries.data.map((entry) => (
            <Entry key={entry.id} entry={entry} showsSession={!scope.sessionId} />
          ))}
        </ol>
      )}
      {entries.hasNextPage && (
        <Button
          look="quiet"
          className="mt-3 w-full"
          isPending={entries.isFetchingNextPage}
          onPress={() => entries.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </>
  );
}

function Entry({ entry, showsSession }: { entry: AuditEntry; showsSession: boolean }) {
  const words = operator.history;
  return (
    <li className="py-3 text-sm first:pt-0 last:pb-0">
      <p className="font-semibold">{words.what(entry.what)}</p>
      <p className="wrap-anywhere text-soft">
        {words.actors[entry.actor.role]} {entry.actor.personId}
      </p>
      <p className="tabular-nums">
        <Moment at={entry.at} />
      </p>
      {showsSession && entry.sessionId && (
        <p className="wrap-anywhere text-xs text-soft">
          {operator.session} {entry.sessionId}
        </p>
      )}
    </li>
  );
}
