import { useNavigate } from 'react-router';
import { type Booking, useReleaseBooking } from '../api/bookings';
import { texts } from '../texts';
import { Button } from '../ui/Button';
import { Failure } from '../ui/Failure';
import { timesAround } from './links';

/** Back to the mentor's times, with this one free for others. */
export function LetGo(props: { booking: Booking; isDisabled: boolean }) {
  const { mentorId, startTime } = props.booking.session;
  const release = useReleaseBooking(props.booking);
  const navigate = useNavigate();
  const goBack = () => navigate(timesAround(mentorId, startTime));
  return (
    <>
      <Button
        look="quiet"
        className="w-full"
        isDisabled={props.isDisabled}
        isPending={release.isPending}
        onPress={() => release.mutate(undefined, { onSuccess: goBack })}
      >
        {texts.payment.payable.letGo}
      </Button>
      {release.isError && <Failure error={release.error} />}
    </>
  );
}
