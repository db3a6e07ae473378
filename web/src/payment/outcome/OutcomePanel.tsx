import { Confirming } from './ConfirmingOutcome';
import { Free } from './FreeOutcome';
import { NotBooked } from './NotBookedOutcome';
import type { Outcome } from './outcome';
import type { OutcomeProps } from './outcomeProps';
import { Paid } from './PaidOutcome';
import { Payable } from './PayableOutcome';
import { Returned } from './ReturnedOutcome';
import { Unconfirmed } from './UnconfirmedOutcome';

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
