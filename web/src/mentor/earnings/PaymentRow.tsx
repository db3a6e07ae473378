import { Link } from 'react-router';
import type { Earnings } from '../../api/statistics';
import { mentor as mentorTexts } from '../../texts/mentor';
import { dayOf, money } from '../../time/format';
import { Badge } from '../../ui/Badge';
import { sessionPage } from '../sessionPage';

const TONES = { paid: 'good', pending: 'neutral', refunded: 'warn' } as const;

/** A row of the table; on a phone the student and the amount, then the session, its date and the state. */
export function PaymentRow(props: {
  payment: Earnings['paymentHistory'][number];
  currency: string;
}) {
  const { payment } = props;
  return (
    <tr className="items-baseline gap-x-4 gap-y-1 border-t border-line max-sm:grid max-sm:grid-cols-[1fr_auto] max-sm:py-3">
      <td className="whitespace-nowrap py-3 pr-6 max-sm:hidden">{dayOf(payment.receivedAt)}</td>
      <td className="sm:min-w-40 sm:py-3 sm:pr-6 max-sm:min-w-0 max-sm:break-words max-sm:font-semibold">
        {payment.student}
      </td>
      <td className="sm:min-w-40 sm:py-3 sm:pr-6 max-sm:order-1 max-sm:min-w-0 max-sm:break-words">
        <Link
          to={sessionPage(payment.sessionId)}
          className="font-medium text-brand underline-offset-4 hover:underline"
        >
          {payment.service}
        </Link>
        <span className="text-soft sm:hidden"> · {dayOf(payment.receivedAt)}</span>
      </td>
      <td className="whitespace-nowrap tabular-nums sm:py-3 sm:pr-6 max-sm:text-right max-sm:font-semibold">
        {money(payment.amount, props.currency)}
      </td>
      <td className="sm:py-3 max-sm:order-1 max-sm:text-right">
        <Badge tone={TONES[payment.status]}>{mentorTexts.earnings.states[payment.status]}</Badge>
      </td>
    </tr>
  );
}
