import { useQuery } from '@tanstack/react-query';
import { sessionChanges, sessionMails } from '../../api/admin';
import { admin } from '../../texts/admin';
import { Failure } from '../../ui/Failure';
import { Note } from '../../ui/Note';
import { Card } from '../../ui/page/Card';
import { Skeleton } from '../../ui/page/Skeleton';
import { Moment } from '../Moment';
import { storyOf } from './storyOf';

/** Changes and mails of a session in the order of time. */
export function Story({ sessionId }: { sessionId: string }) {
  const changes = useQuery(sessionChanges(sessionId));
  const mails = useQuery(sessionMails(sessionId));
  const words = admin.session;
  const steps = storyOf(changes.data ?? [], mails.data ?? []);
  return (
    <Card title={words.story}>
      {changes.error && <Failure error={changes.error} retry={() => changes.refetch()} />}
      {mails.error && <Note tone="warn">{words.mailsUnknown}</Note>}
      {changes.isPending && <Skeleton className="h-40" />}
      {changes.data && steps.length === 0 && <p className="text-sm text-soft">{words.noStory}</p>}
      <ol aria-label={words.story} className="divide-y divide-line">
        {steps.map((step) => (
          <li key={step.key} className="py-3 text-sm first:pt-0 last:pb-0">
            <p className="break-words font-semibold">{step.what}</p>
            <p className="wrap-anywhere text-soft">{step.by}</p>
            <p className="tabular-nums">
              <Moment at={step.at} />
            </p>
            {step.details.length > 0 && (
              <p className="wrap-anywhere text-xs text-soft">{step.details.join(' · ')}</p>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
