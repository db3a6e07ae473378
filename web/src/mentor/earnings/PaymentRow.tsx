import { Link } from 'react-router';
import type { Earnings } from '../../api/statistics';
import { mentor as mentorTexts } from '../../texts/mentor';
import { dayOf, money } from '../../time/format';
import { Badge } from '../../ui/Badge';
import { sessionPage } from '../sessionPage';

const TONES = { paid: 'good', pending: 'neutral', refunded: 'warn' } as const;

export function PaymentRow(props: {
  payment: Earnings['paymentHistory'][number];
  currency: string;
}) {
  const { payment } = props;
  return (
    <tr className="border-t border-line">
      <td className="whitespace-nowrap py-3 pr-6">{dayOf(payment.receivedAt)}</td>
      <td className="min-w-40 py-3 pr-6">{payment.student}</td>
      <td className="min-w-40 py-3 pr-6">
        <Link
          to={sessionPage(payment.sessionId)}
          className="font-medium text-brand underline-offset-4 hover:underline"
        >
          {payment.service}
        </Link>
      </td>
      <td className="whitespace-nowrap py-3 pr-6 tabular-nums">
        {money(payment.amount, props.currency)}
      </td>
      <td className="py-3">
        <Badge tone={TONES[payment.status]}>{mentorTexts.earnings.states[payment.status]}</Badge>
      </td>
    </tr>
  );
}
