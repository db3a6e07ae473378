import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { type SessionRecord, sessionRecord } from '../api/admin';
import { hasCode } from '../problems/problem';
import { admin } from '../texts/admin';
import { money } from '../time/format';
import { Failure } from '../ui/Failure';
import { Page } from '../ui/page/Page';
import { Skeleton } from '../ui/page/Skeleton';
import { RefundAction } from './actions';
import { SessionFacts, SessionRefunds, Story } from './sessions';

/** The whole story of one session or booking. */
export function SessionRecordPage() {
  const { id = '' } = useParams();
  const query = useQuery(sessionRecord(id));
  const words = admin.session;
  const record = query.data;
  return (
    <>
      <Link
        to="/admin/sessions"
        className="mb-3 inline-flex min-h-10 items-center gap-1.5 rounded-lg text-sm font-semibold text-brand"
      >
        <ArrowLeft aria-hidden className="size-4" />
        {words.back}
      </Link>
      <Page
        title={record?.session.title ?? admin.columns.session}
        action={
          record &&
          isRefundable(record) && (
            <RefundAction
              sessionId={id}
              amount={money(record.session.amount, record.session.currency)}
            />
          )
        }
      >
        <div className="grid grid-cols-1 gap-5">
          {hasCode(query.error, 'not-found') ? (
            <p className="text-soft">{words.notFound}</p>
          ) : (
            query.error && !record && <Failure error={query.error} retry={() => query.refetch()} />
          )}
          {query.isPending && <Skeleton className="h-72" />}
          {record && (
            <>
              <SessionFacts record={record} />
              <SessionRefunds refunds={record.refunds} />
              <Story sessionId={id} />
            </>
          )}
        </div>
      </Page>
    </>
  );
}

/** One that was asked for already stays under way, or is asked for again where it stands. */
function isRefundable({ session, refunds }: SessionRecord): boolean {
  const isAsked = refunds.some(({ paymentId }) => paymentId === session.paymentId);
  return session.paymentStatus === 'paid' && !isAsked;
}
