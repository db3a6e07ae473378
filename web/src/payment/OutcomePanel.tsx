import type { Booking } from '../api/bookings';
import { Confirming } from './Confirming';
import { Free } from './Free';
import { NotBooked } from './NotBooked';
import type { Outcome } from './outcome';
import { Paid } from './Paid';
import { Payable } from './Payable';
import { Returned } from './Returned';
import { Unconfirmed } from './Unconfirmed';

export interface OutcomeProps {
  booking: Booking;
  /** Whether the heading is to be read out: it is news, not what the page began with. */
  takesFocus: boolean;
}

/** Where the payment stands, and what to do now. */
export function OutcomePanel({
  outcome,
  pay,
  claim,
  ...props
}: OutcomeProps & { outcome: Outcome; pay: () => void; claim: () => void }) {
  switch (outcome.is) {
    case 'payable':
    case 'paying':
      return <Payable {...props} outcome={outcome} pay={pay} />;
    case 'confirming':
      return <Confirming {...props} slow={outcome.slow} />;
    case 'unconfirmed':
      return <Unconfirmed {...props} problem={outcome.problem} claim={claim} />;
    case 'returned':
      return <Returned {...props} problem={outcome.problem} />;
    case 'paid':
      return <Paid {...props} />;
    case 'free':
      return <Free {...props} />;
    default:
      return <NotBooked {...props} why={outcome.is} />;
  }
}
