import type { OwedPayment } from '../../api/attention';
import { texts } from '../../texts';
import { money } from '../../time/format';
import { HistoryButton } from '../history/HistoryButton';
import { Moment } from '../Moment';
import { AttentionItem, Detail } from './AttentionItem';
import { AttentionList } from './AttentionList';
import { RefundState } from './RefundState';

export function OwedPayments({ payments }: { payments: OwedPayment[] }) {
  const { payments: words, ...all } = texts.operator;
  return (
    <AttentionList title={words.title} items={payments}>
      {(payment) => (
        <AttentionItem
          key={`${payment.paymentId} ${payment.reason} ${payment.amount}`}
          title={`${money(payment.amount, payment.currency)} · ${words.reasons[payment.reason]}`}
          aside={
            <>
              <RefundState state={payment.state} />
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
          <Detail name={all.session}>{payment.sessionId}</Detail>
        </AttentionItem>
      )}
    </AttentionList>
  );
}
