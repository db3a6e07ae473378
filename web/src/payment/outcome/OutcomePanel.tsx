import { BookedOutcome } from './BookedOutcome';
import { ConfirmingOutcome } from './ConfirmingOutcome';
import { FreeOutcome } from './FreeOutcome';
import { NotBookedOutcome } from './NotBookedOutcome';
import type { Outcome } from './outcome';
import type { OutcomeProps } from './outcomeProps';
import { PayableOutcome } from './PayableOutcome';
import { ReturnedOutcome } from './ReturnedOutcome';
import { UnconfirmedOutcome } from './UnconfirmedOutcome';

export function OutcomePanel({
  outcome,
  pay,
  confirmPayment,
  ...props
}: OutcomeProps & { outcome: Outcome; pay: () => void; confirmPayment: () => void }) {
  switch (outcome.is) {
    case 'payable':
    case 'paying':
      return <PayableOutcome {...props} outcome={outcome} pay={pay} />;
    case 'confirming':
      return <ConfirmingOutcome {...props} slow={outcome.slow} />;
    case 'unconfirmed':
      return (
        <UnconfirmedOutcome {...props} problem={outcome.problem} confirmPayment={confirmPayment} />
      );
    case 'returned':
      return <ReturnedOutcome {...props} problem={outcome.problem} />;
    case 'paid':
    case 'booked':
      return <BookedOutcome {...props} />;
    case 'free':
      return <FreeOutcome {...props} />;
    default:
      return <NotBookedOutcome {...props} why={outcome.is} />;
  }
}
