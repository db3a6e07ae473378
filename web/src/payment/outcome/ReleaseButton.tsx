import { useNavigate } from 'react-router';
import { type Booking, useReleaseBooking } from '../../api/bookings';
import { slotSelectionPath } from '../../slots/slotSelectionPath';
import { payment as paymentTexts } from '../../texts/payment';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';

/** Releases the time and returns to the mentor's times. */
export function ReleaseButton(props: { booking: Booking; isDisabled: boolean }) {
  const { mentorId, startTime } = props.booking.session;
  const navigate = useNavigate();
  const release = useReleaseBooking(props.booking, () =>
    navigate(slotSelectionPath(mentorId, startTime)),
  );
  return (
    <>
      <Button
        look="quiet"
        className="w-full"
        isDisabled={props.isDisabled}
        isPending={release.isPending}
        onPress={() => release.mutate()}
      >
        {paymentTexts.payable.release}
      </Button>
      {release.isError && <Failure error={release.error} />}
    </>
  );
}
