import type { UnmatchedPayment } from '../../api/attention';
import { operator } from '../../texts/operator';
import { money } from '../../time/format';
import { Badge } from '../../ui/Badge';
import { Moment } from '../Moment';
import { AttentionItem, Detail } from './AttentionItem';
import { AttentionList } from './AttentionList';
import { RefundState } from './RefundState';

export function UnmatchedPayments({ payments }: { payments: UnmatchedPayment[] }) {
  const { unmatched: words, ...all } = operator;
  return (
    <AttentionList title={words.title} lead={words.lead} items={payments}>
      {(payment) => (
        <AttentionItem
          key={payment.paymentId}
          title={money(payment.amount, payment.currency)}
          aside={
            payment.refund ? (
              <RefundState state={payment.refund.state} />
            ) : (
              <Badge>{words.untouched}</Badge>
            )
          }
        >
          <Detail name={all.since}>
            <Moment at={payment.seenAt} />
          </Detail>
          <Detail name={all.payment}>{payment.paymentId}</Detail>
          <Detail name={words.order}>{payment.orderId ?? words.noOrder}</Detail>
          {payment.refund && <Detail name={words.why}>{payment.refund.reason}</Detail>}
          {payment.refund && payment.refund.attempts > 0 && (
            <Detail name={all.tried}>{all.attempts(payment.refund.attempts)}</Detail>
          )}
        </AttentionItem>
      )}
    </AttentionList>
  );
}
