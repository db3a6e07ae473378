import type { OwedPayment } from '../../api/attention';
import { operator } from '../../texts/operator';
import { money } from '../../time/format';
import { RefundAgainAction } from '../actions';
import { HistoryButton } from '../history';
import { Moment } from '../Moment';
import { AttentionItem, Detail } from './AttentionItem';
import { AttentionList } from './AttentionList';
import { RefundState } from './RefundState';
import { SessionDetail } from './SessionDetail';

export function OwedPayments({ payments }: { payments: OwedPayment[] }) {
  const { payments: words, ...all } = operator;
  return (
    <AttentionList title={words.title} items={payments}>
      {(payment) => (
        <AttentionItem
          key={`${payment.paymentId} ${payment.reason} ${payment.amount}`}
          title={`${money(payment.amount, payment.currency)} · ${words.reasons[payment.reason]}`}
          aside={
            <>
              <RefundState state={payment.state} />
              {payment.state === 'failed' && (
                <RefundAgainAction
                  sessionId={payment.sessionId}
                  paymentId={payment.paymentId}
                  amount={money(payment.amount, payment.currency)}
                />
              )}
              <HistoryButton scope={{ sessionId: payment.sessionId }} />
            </>
          }
        >
          <Detail name={all.since}>
            <Moment at={payment.since} />
          </Detail>
          {payment.attempts > 0 && (
            <Detail name={all.tried}>{all.attempts(payment.attempts)}</Detail>
          )}
          <Detail name={all.payment}>{payment.paymentId}</Detail>
          <SessionDetail id={payment.sessionId} />
        </AttentionItem>
      )}
    </AttentionList>
  );
}
