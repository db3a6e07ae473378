import type { Refund } from '../../api/admin';
import { admin } from '../../texts/admin';
import { operator } from '../../texts/operator';
import { money } from '../../time/format';
import { TextLink } from '../../ui/TextLink';
import { RefundAgainAction } from '../actions';
import { RefundState } from '../attention';
import { Moment } from '../Moment';
import { Cell, Table } from '../table';

/** Refunds, with the way to their sessions; a failed one can be asked for again. */
export function RefundTable(props: { refunds: Refund[]; linked?: boolean }) {
  const { columns, refunds: words } = admin;
  return (
    <Table
      label={words.title}
      columns={[columns.amount, columns.state, columns.reason, columns.since, columns.actions]}
    >
      {props.refunds.map((refund) => (
        <tr key={refund.paymentId}>
          <Cell>
            {money(refund.amount, refund.currency)}
            <span className="block break-words text-xs text-soft">{refund.paymentId}</span>
          </Cell>
          <Cell>
            <RefundState state={refund.state} />
            {refund.attempts > 0 && (
              <span className="block text-xs text-soft">
                {operator.tried} {operator.attempts(refund.attempts)}
              </span>
            )}
          </Cell>
          <Cell>{operator.payments.reasons[refund.reason]}</Cell>
          <Cell name={columns.since}>
            <Moment at={refund.since} />
          </Cell>
          <Cell>
            <div className="flex flex-wrap items-center gap-2">
              {props.linked && (
                <TextLink to={`/admin/sessions/${refund.sessionId}`}>{columns.session}</TextLink>
              )}
              {refund.state === 'failed' && (
                <RefundAgainAction
                  sessionId={refund.sessionId}
                  paymentId={refund.paymentId}
                  amount={money(refund.amount, refund.currency)}
                />
              )}
            </div>
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
