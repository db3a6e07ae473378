import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { type Session, sessionQuery } from '../../api/sessions';
import { hasCode } from '../../problems/problem';
import { texts } from '../../texts';
import { LinkButton } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/page/Page';
import { PageSkeleton } from '../../ui/page/Skeleton';
import { useParticipant } from '../participant';

/** The page of the session in the address, for both participants. */
export function SessionPage(props: { children: (session: Session) => ReactNode }) {
  const { id = '' } = useParams();
  const participant = useParticipant();
  const query = useQuery(sessionQuery(participant, id));
  if (query.isPending) return <PageSkeleton />;
  if (hasCode(query.error, 'not-found', 'not-your-session')) return <NoSuchSession />;
  if (!query.data) return <Failure error={query.error} retry={() => query.refetch()} />;
  return (
    <>
      <Link
        to={`/dashboard/${participant}/sessions`}
        className="mb-3 inline-flex min-h-10 items-center gap-1.5 rounded-lg text-sm font-semibold text-brand"
      >
        <ArrowLeft aria-hidden className="size-4" />
        {texts.sessions.back}
      </Link>
      <Page title={query.data.title}>
        {/* The key resets forms and messages when the address changes to another session. */}
        <div key={id} className="grid gap-5">
          {props.children(query.data)}
        </div>
      </Page>
    </>
  );
}

function NoSuchSession() {
  const participant = useParticipant();
  return (
    <Page title={texts.sessions.none.title}>
      <p className="mb-6 text-soft">{texts.sessions.none.body}</p>
      <LinkButton to={`/dashboard/${participant}/sessions`}>{texts.sessions.back}</LinkButton>
    </Page>
  );
}
