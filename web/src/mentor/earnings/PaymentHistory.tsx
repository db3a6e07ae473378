import type { ReactNode } from 'react';
import type { Earnings } from '../../api/statistics';
import { mentor as mentorTexts } from '../../texts/mentor';
import { PaymentRow } from './PaymentRow';

/** The payments, the one that came in last first. On a phone each has two lines. */
export function PaymentHistory(props: {
  payments: Earnings['paymentHistory'];
  currency: string;
  children: ReactNode;
}) {
  const words = mentorTexts.earnings;
  const columns = [words.date, words.student, words.service, words.amount, words.status];
  return (
    <section aria-label={words.history}>
      <h3 className="mb-2 font-semibold">{words.history}</h3>
      {props.payments.length === 0 ? (
        <p className="text-sm text-soft">{words.historyEmpty}</p>
      ) : (
        <div className="sm:overflow-x-auto">
          <table className="w-full text-left text-sm max-sm:block">
            <thead className="text-soft max-sm:sr-only">
              <tr>
                {columns.map((name) => (
                  <th key={name} scope="col" className="whitespace-nowrap py-2 pr-6 font-medium">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="max-sm:block">
              {props.payments.map((payment) => (
                <PaymentRow key={payment.id} payment={payment} currency={props.currency} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {props.children}
    </section>
  );
}
