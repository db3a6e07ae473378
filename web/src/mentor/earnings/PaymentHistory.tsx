import type { ReactNode } from 'react';
import type { Earnings } from '../../api/statistics';
import { mentor as mentorTexts } from '../../texts/mentor';
import { PaymentRow } from './PaymentRow';

/** The payments, the one that came in last first. On a phone the table scrolls on its own. */
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
        <div className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
          <table className="w-full text-left text-sm">
            <thead className="text-soft">
              <tr>
                {columns.map((name) => (
                  <th key={name} scope="col" className="whitespace-nowrap py-2 pr-6 font-medium">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
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
