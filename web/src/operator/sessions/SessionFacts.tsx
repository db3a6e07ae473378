import type { SessionRecord } from '../../api/admin';
import { admin } from '../../texts/admin';
import { Card } from '../../ui/page/Card';
import { Fact, Facts } from '../../ui/page/Facts';
import { TextLink } from '../../ui/TextLink';
import { Moment } from '../Moment';
import { PersonFact } from './PersonFact';
import { priceOf } from './price';

/** What is kept about a session, ids included. */
export function SessionFacts({ record }: { record: SessionRecord }) {
  const { session } = record;
  const words = admin.session;
  return (
    <Card title={words.facts}>
      <Facts>
        <Fact name={words.state}>{admin.sessions.statuses[session.status]}</Fact>
        <Fact name={words.payment}>{priceOf(session)}</Fact>
        <Fact name={words.time}>
          <Moment at={session.startTime} />
        </Fact>
        <Fact name={words.booked}>
          <Moment at={session.createdAt} />
        </Fact>
        <PersonFact
          role={words.mentor}
          name={session.mentorName}
          id={session.mentorId}
          email={record.mentorEmail}
        />
        <PersonFact
          role={words.student}
          name={session.studentName}
          id={session.studentId}
          email={session.studentEmail}
        />
        <Fact name={words.id}>
          <Id>{session.id}</Id>
        </Fact>
        <Fact name={words.order}>
          <Id>{record.orderId ?? words.none}</Id>
        </Fact>
        <Fact name={words.paymentId}>
          <Id>{session.paymentId ?? words.none}</Id>
        </Fact>
        {!session.paymentId && (
          <Fact name={words.holdUntil}>
            <Moment at={record.holdExpiresAt} />
          </Fact>
        )}
        <Fact name={words.room}>
          {session.meetingLink ? (
            <TextLink to={session.meetingLink} target="_blank" rel="noreferrer">
              {session.meetingProvider}
            </TextLink>
          ) : (
            words.noRoom
          )}
        </Fact>
        {session.cancelReason && <Fact name={words.cancelledFor}>{session.cancelReason}</Fact>}
      </Facts>
    </Card>
  );
}

function Id({ children }: { children: string }) {
  return <span className="wrap-anywhere tabular-nums">{children}</span>;
}
